namespace Bridge24.State;

/// <summary>A key and its record.</summary>
public sealed record Link
{
    /// <summary>The source's key.</summary>
    public required string Key { get; init; }

    /// <summary>The record's ID.</summary>
    public required long RecordId { get; init; }

    /// <summary>Whether the record is there.</summary>
    public required LinkStatus Status { get; init; }

    /// <summary>Hash of the raw row; 0 for unknown.</summary>
    public required ulong RowHash { get; init; }

    /// <summary>The mapping whose slots these are.</summary>
    public required int Mapping { get; init; }

    /// <summary>One a slot; packed into at most 16 bytes a slot in the state.</summary>
    public required SlotState[] Slots { get; init; }
}
