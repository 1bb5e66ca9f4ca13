namespace Bridge24.Cli.Listing;

/// <summary>A field of an entity as the portal describes it.</summary>
internal sealed record EntityField(string Name, string ApiName, string Type, string Title)
{
    public bool IsMultiple { get; init; }

    public bool IsRequired { get; init; }

    public bool IsReadOnly { get; init; }

    /// <summary>The directory whose entries are the values.</summary>
    public string? StatusType { get; init; }

    public IReadOnlyList<(string Id, string Value)> Values { get; init; } = [];

    public bool IsMultifield => ApiName == EntityFields.Multifields;
}
