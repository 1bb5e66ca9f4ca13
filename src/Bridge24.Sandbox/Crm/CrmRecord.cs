namespace Bridge24.Sandbox.Crm;

/// <summary>A record with room for so many values.</summary>
internal sealed class CrmRecord(long id, int capacity = 0)
{
    private Dictionary<string, object?> _own = new(capacity, StringComparer.Ordinal);

    /// <summary>What many records have in common, held once; never changed.</summary>
    private IReadOnlyDictionary<string, object?>? _shared;

    public long Id { get; } = id;

    public Dictionary<string, object?> Values
    {
        get
        {
            if (_shared is not null)
            {
                foreach (var (name, value) in _shared) _own.TryAdd(name, value);
                _shared = null;
            }

            return _own;
        }

        init => _own = value;
    }

    public List<Multifield> Multifields { get; init; } = [];

    public object? this[string name]
    {
        get => name == "ID" ? Id : _own.TryGetValue(name, out var value) ? value : _shared?.GetValueOrDefault(name);
        set => _own[name] = value;
    }

    /// <summary>A record that has these values until it gets others.</summary>
    public static CrmRecord Like(IReadOnlyDictionary<string, object?> shared, long id, int capacity) => new(id, capacity) { _shared = shared };

    public void Remove(string name)
    {
        if (_shared?.ContainsKey(name) == true) Values.Remove(name);
        else _own.Remove(name);
    }

    public CrmRecord Copy() => Copy(Id);

    public CrmRecord Copy(long id) => new(id)
    {
        _own = new Dictionary<string, object?>(_own, StringComparer.Ordinal),
        _shared = _shared,
        Multifields = [.. Multifields],
    };
}
