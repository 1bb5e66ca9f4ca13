using Bridge24.State;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>A row of the source with what is to be done about it.</summary>
internal sealed record PlannedRow
{
    public required SourceRow Row { get; init; }

    public required string Key { get; init; }

    public required RowAction Action { get; init; }

    public ulong RowHash { get; init; }

    /// <summary>Why the row cannot be carried over, in words.</summary>
    public string? Error { get; init; }

    /// <summary>Why it is done, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>The derived values, one a slot.</summary>
    public FieldValue[] Values { get; init; } = [];

    /// <summary>What the state knew of each slot before.</summary>
    public SlotState[] Before { get; init; } = [];

    /// <summary>What an unanswered write of this row may have left in the portal; empty without one.</summary>
    public SlotState[] Sent { get; init; } = [];

    /// <summary>A write of this row stayed unanswered: what it wrote is held against the record.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>What the state shall know, as far as no write is needed to tell.</summary>
    public SlotState[] After { get; init; } = [];

    public IReadOnlyList<SlotWrite> Writes { get; init; } = [];

    /// <summary>The record as it was read; null for a create.</summary>
    public PortalRecord? Current { get; init; }

    public long RecordId { get; init; }

    /// <summary>Further records that carry the same key.</summary>
    public IReadOnlyList<long> Doubles { get; init; } = [];

    /// <summary>Links to keys that have no record yet, in <c>plan</c> and in the first pass of a flow that links to itself.</summary>
    public IReadOnlyList<PendingLink> Pending { get; init; } = [];

    /// <summary>An unanswered create of this key turned out to have been executed.</summary>
    public bool WasMade { get; init; }

    /// <summary>The key of the record that this row's own was merged into.</summary>
    public string? Survivor { get; init; }

    /// <summary>An existing record without a key is taken over: its key is written, whatever else is.</summary>
    public bool Adopts { get; init; }

    /// <summary>The link of a key that left the source; null for a row of the source.</summary>
    public Link? Departed { get; init; }

    /// <summary>A row that cannot be carried over.</summary>
    public static PlannedRow Invalid(SourceRow row, string key, string error) =>
        new() { Row = row, Key = key, Action = RowAction.Invalid, Error = error };

    /// <summary>A key whose row is not at hand.</summary>
    public static PlannedRow OfKey(string key) => new() { Row = new SourceRow(0, [], []), Key = key, Action = RowAction.Unchanged };

    /// <summary>Phones that no one could read and that were passed on as they are.</summary>
    public int Unreadable { get; init; }
}
