namespace Bridge24.Sandbox.Crm;

internal sealed class Entity(string name, int typeId, string fields)
{
    public string Name { get; } = name;

    /// <summary>The name as error texts have it.</summary>
    public string Title { get; } = char.ToUpperInvariant(name[0]) + name[1..];

    public int TypeId { get; } = typeId;

    public Schema Schema { get; private set; } = new(fields);

    public RecordTable Table { get; } = new();

    public bool HasMultifields => TypeId != 2;

    public void Reset()
    {
        Table.Clear();
        Schema = new Schema(fields);
    }
}
