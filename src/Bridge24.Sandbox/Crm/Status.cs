namespace Bridge24.Sandbox.Crm;

/// <summary>One entry of a directory: a stage, a source, a type.</summary>
internal sealed record Status(long Id, string Directory, string StatusId, string Name, int Sort, string Semantics)
{
    public string NameInit { get; init; } = "";

    public string Color { get; init; } = "";

    public long? CategoryId { get; init; }

    public bool IsSystem { get; init; }
}
