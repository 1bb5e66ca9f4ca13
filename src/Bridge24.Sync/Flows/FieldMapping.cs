namespace Bridge24.Sync.Flows;

/// <summary>One field of <c>map:</c>.</summary>
public sealed record FieldMapping
{
    /// <summary>The portal field's name as written.</summary>
    public required string Field { get; init; }

    /// <summary>The field's line in the flow file.</summary>
    public int Line { get; init; }

    /// <summary>Whether the file gives a list of items, be it of one.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the field is written once, at creation, and then left to people.</summary>
    public bool OnCreate { get; init; }

    /// <summary>The values, at least one; more only where <see cref="IsList"/>.</summary>
    public required IReadOnlyList<ValueMapping> Values { get; init; }
}
