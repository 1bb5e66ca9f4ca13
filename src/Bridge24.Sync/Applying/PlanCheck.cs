using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Applying;

/// <summary>Holds a saved plan against the flows that are to be run by it.</summary>
internal static class PlanCheck
{
    /// <exception cref="FlowException">The plan was made for something else.</exception>
    public static void Check(SavedPlan plan, IReadOnlyList<FlowSession> sessions)
    {
        var problems = sessions.SelectMany(session => Problems(plan, session)).ToList();
        if (problems.Count > 0)
        {
            throw new FlowException(problems);
        }
    }

    private static IEnumerable<FlowProblem> Problems(SavedPlan plan, FlowSession session)
    {
        var flow = session.Flow;
        if (!plan.Portals.TryGetValue(flow.Name, out var portal))
        {
            yield return new FlowProblem(flow.File, 1, $"The plan does not hold flow \"{flow.Name}\". Plan again.");
        }
        else if (portal != session.Stored.Name)
        {
            yield return new FlowProblem(flow.File, flow.PortalLine, $"The plan was made for portal \"{portal}\", not \"{session.Stored.Name}\". Plan again, or give --portal {portal}.");
        }
        else if (session.Key is null && plan.Find(flow.Name, flow.Target.KeyField!) is null)
        {
            yield return new FlowProblem(flow.File, flow.Target.KeyLine, $"The key field \"{flow.Target.KeyField}\" has gone from the portal since the plan was made. Plan again.");
        }
    }
}
