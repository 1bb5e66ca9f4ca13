namespace Bridge24.Sync;

/// <summary>What a plan counted.</summary>
/// <param name="Flows">One line a flow, in the order in which they would run.</param>
/// <param name="Requests">Requests that the plan sent (it only reads).</param>
public sealed record PlanReport(IReadOnlyList<PlanTotals> Flows, long Requests)
{
    /// <summary>True when some rows cannot be carried over.</summary>
    public bool HasInvalid => Flows.Any(flow => flow.Invalid > 0);

    /// <summary>True when a sync would write nothing.</summary>
    public bool IsEmpty => Flows.All(flow => flow.Create + flow.Update + flow.Adopt + flow.Conflicts + flow.Delete + flow.Clear + flow.Invalid == 0);
}
