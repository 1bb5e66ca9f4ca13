namespace Bridge24.Sync.Planning;

/// <summary>A row on its way through the planner.</summary>
/// <param name="Index">Its place among the rows of its chunk.</param>
/// <param name="Row">What is known of it.</param>
/// <param name="WasLinked">The state knows its record.</param>
internal sealed record RowDraft(int Index, PlannedRow Row, bool WasLinked)
{
    /// <summary>The state knows that the record was deleted in the portal.</summary>
    public bool WasGone { get; init; }

    public PlannedRow? Settled { get; private init; }

    public static RowDraft Done(int index, PlannedRow row) => new(index, row, WasLinked: false) { Settled = row };
}
