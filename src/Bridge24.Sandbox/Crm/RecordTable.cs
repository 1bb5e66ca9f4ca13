namespace Bridge24.Sandbox.Crm;

/// <summary>Records in the order of their ids, so that a page after an id starts without a scan.</summary>
internal sealed class RecordTable
{
    private readonly List<CrmRecord> _ordered = [];
    private readonly Dictionary<long, CrmRecord> _byId = [];
    private long _last;

    public int Count => _ordered.Count;

    public IReadOnlyList<CrmRecord> All => _ordered;

    public long NextId() => ++_last;

    public CrmRecord? Find(long id) => _byId.GetValueOrDefault(id);

    public void Insert(CrmRecord record)
    {
        _ordered.Insert(FirstFrom(record.Id), record);
        _byId[record.Id] = record;
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
        _ordered[FirstFrom(record.Id)] = record;
        _byId[record.Id] = record;
    }

    public bool Remove(long id)
    {
        if (!_byId.Remove(id)) return false;
        _ordered.RemoveAt(FirstFrom(id));
        return true;
    }

    public void Clear()
    {
        _ordered.Clear();
        _byId.Clear();
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
