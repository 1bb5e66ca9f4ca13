namespace Bridge24.Sandbox.Crm;

/// <summary>Which records have a value, so that a lookup by key does not read them all. It may name too many: who asks still compares.</summary>
internal sealed class ValueIndex(Func<CrmRecord, IEnumerable<string>> keys)
{
    // Most values are a single record's, and a million of them should take no more room than they need.
    private readonly Dictionary<string, long> _single = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<long>> _several = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for fields that records are looked up by and whose every change goes through the table.</summary>
    public static bool Fits(Field field) =>
        (field.IsUser || field.Name == "ORIGIN_ID") && field.Type is FieldType.Text or FieldType.Integer or FieldType.Double;

    public static IEnumerable<string> Keys(Field field, CrmRecord record) => record[field.Name] switch
    {
        null or "" => [],
        List<object> many => many.Select(value => Condition.Key(field, value, exact: false)),
        var value => [Condition.Key(field, value, exact: false)],
    };

    /// <summary>Ids of the records that have one of these, in ascending order.</summary>
    public List<long> Find(IEnumerable<string> wanted) => [.. wanted.SelectMany(Having).Distinct().Order()];

    public void Add(CrmRecord record)
    {
        foreach (var key in keys(record))
        {
            if (_several.TryGetValue(key, out var ids)) ids.Add(record.Id);
            else if (!_single.TryAdd(key, record.Id) && _single[key] != record.Id)
            {
                _several[key] = [_single[key], record.Id];
                _single.Remove(key);
            }
        }
    }

    public void Remove(CrmRecord record)
    {
        foreach (var key in keys(record))
        {
            if (_several.TryGetValue(key, out var ids)) ids.Remove(record.Id);
            else if (_single.TryGetValue(key, out var id) && id == record.Id) _single.Remove(key);
        }
    }

    private IEnumerable<long> Having(string key) =>
        _several.TryGetValue(key, out var ids) ? ids : _single.TryGetValue(key, out var id) ? [id] : [];
}
