namespace Bridge24.Sandbox.Crm;

internal sealed class CrmRecord(long id)
{
    public long Id { get; } = id;

    public Dictionary<string, object?> Values { get; private init; } = new(StringComparer.Ordinal);

    public List<Multifield> Multifields { get; private init; } = [];

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
