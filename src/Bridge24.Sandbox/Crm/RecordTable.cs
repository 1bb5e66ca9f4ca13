namespace Bridge24.Sandbox.Crm;

/// <summary>Records in the order of their ids, so that a page after an id starts without a scan.</summary>
internal sealed class RecordTable(LinkIndex? links = null)
{
    private readonly List<CrmRecord> _ordered = [];
    private readonly Dictionary<long, CrmRecord> _byId = [];
    private readonly Dictionary<string, ValueIndex> _indexes = [];
    private long _last;

    /// <summary>Kept for contacts alone.</summary>
    public LinkIndex? Links { get; } = links;

    public int Count => _ordered.Count;

    public IReadOnlyList<CrmRecord> All => _ordered;

    public long NextId() => ++_last;

    public CrmRecord? Find(long id) => _byId.GetValueOrDefault(id);

    public void Insert(CrmRecord record)
    {
        _ordered.Insert(FirstFrom(record.Id), record);
        _byId[record.Id] = record;
        Note(record);
    }

    /// <summary>Puts a record in the place of the one with the same id.</summary>
    public void Put(CrmRecord record)
    {
        Remove(record.Id);
        Insert(record);
        _last = Math.Max(_last, record.Id);
    }

    public void Replace(CrmRecord record)
    {
        var place = FirstFrom(record.Id);
        Strike(_ordered[place]);
        _ordered[place] = record;
        _byId[record.Id] = record;
        Note(record);
    }

    public bool Remove(long id)
    {
        if (!_byId.Remove(id, out var record)) return false;
        Strike(record);
        _ordered.RemoveAt(FirstFrom(id));
        return true;
    }

    public void Clear()
    {
        _ordered.Clear();
        _byId.Clear();
        _indexes.Clear();
        Links?.Clear();
    }

    /// <summary>The index of that name, made from all records when it is first asked for.</summary>
    public ValueIndex Index(string name, Func<CrmRecord, IEnumerable<string>> keys)
    {
        if (_indexes.TryGetValue(name, out var index)) return index;
        _indexes[name] = index = new ValueIndex(keys);
        foreach (var record in _ordered) index.Add(record);
        return index;
    }

    public void DropIndex(string name) => _indexes.Remove(name);

    /// <summary>Index of the first record whose id is at least the one given.</summary>
    public int FirstFrom(long id)
    {
        int low = 0, high = _ordered.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ordered[middle].Id < id) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Note(CrmRecord record)
    {
        Links?.Add(record);
        foreach (var index in _indexes.Values) index.Add(record);
    }

    private void Strike(CrmRecord record)
    {
        Links?.Remove(record);
        foreach (var index in _indexes.Values) index.Remove(record);
    }
}
