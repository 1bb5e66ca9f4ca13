using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>A row to be planned again, once nothing of an earlier write can be under way any more.</summary>
/// <param name="Due">Not looked up before.</param>
/// <param name="As">Its place in the accounts until then.</param>
internal sealed record Deferral(DateTimeOffset Due, RowOutcome As)
{
    /// <summary>False for an unanswered write of an earlier run whose row did not come up in this one.</summary>
    public bool Counted { get; init; } = true;

    /// <summary>This run sent a create whose answer it never saw.</summary>
    public bool WasSent { get; init; }

    /// <summary>Changes of a record that this run sent and whose answer it never saw.</summary>
    public IReadOnlyList<SlotWrite> Writes { get; init; } = [];

    /// <summary>Whether such a change takes an existing record over.</summary>
    public bool Adopted { get; init; }

    /// <summary>How many rows travelled together when the answer did not come; 0 where it did.</summary>
    public int Together { get; init; }

    /// <summary>How often the row travelled alone and no answer came.</summary>
    public int Alone { get; init; }

    /// <summary>How often the portal answered that the record is not there.</summary>
    public int NotFound { get; init; }

    /// <summary>How often it answered <c>ERROR_CORE</c>.</summary>
    public int CoreErrors { get; init; }
}
