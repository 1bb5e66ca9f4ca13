namespace Bridge24.Sandbox.Crm;

/// <summary>Records in the order of their ids, so that a page after an id starts without a scan.</summary>
internal sealed class RecordTable(LinkIndex? links = null)
{
    private readonly List<CrmRecord> _ordered = [];
    private readonly Dictionary<long, CrmRecord> _byId = [];
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
        Links?.Add(record);
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
        Links?.Remove(_ordered[place]);
        _ordered[place] = record;
        _byId[record.Id] = record;
        Links?.Add(record);
    }

    public bool Remove(long id)
    {
        if (!_byId.Remove(id, out var record)) return false;
        Links?.Remove(record);
        _ordered.RemoveAt(FirstFrom(id));
        return true;
    }

    public void Clear()
    {
        _ordered.Clear();
        _byId.Clear();
        Links?.Clear();
    }

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
}
