namespace Bridge24.Sync.Mapping;

/// <summary>A row in the portal's terms.</summary>
public sealed record MappedRow
{
    /// <summary>The row's key.</summary>
    public required string Key { get; init; }

    /// <summary>The values, parallel to <see cref="RowMapper.Slots"/>; empty where a link is pending.</summary>
    public required FieldValue[] Values { get; init; }

    /// <summary>The links whose key the other flow does not have (yet).</summary>
    public IReadOnlyList<PendingLink> Pending { get; init; } = [];

    /// <summary>Why the row cannot be written, in words; null where it can.</summary>
    public string? Error { get; init; }

    /// <summary>How many phones nobody could read; they are passed on unchanged.</summary>
    public int Unreadable { get; init; }
}
