namespace Bridge24.Sandbox.Crm;

/// <summary>A record with room for so many values.</summary>
internal sealed class CrmRecord(long id, int capacity = 0)
{
    public long Id { get; } = id;

    public Dictionary<string, object?> Values { get; init; } = new(capacity, StringComparer.Ordinal);

    public List<Multifield> Multifields { get; init; } = [];

    public object? this[string name]
    {
        get => name == "ID" ? Id : Values.GetValueOrDefault(name);
        set => Values[name] = value;
    }

    public CrmRecord Copy() => Copy(Id);

    public CrmRecord Copy(long id) => new(id)
    {
        Values = new Dictionary<string, object?>(Values, StringComparer.Ordinal),
        Multifields = [.. Multifields],
    };
}
