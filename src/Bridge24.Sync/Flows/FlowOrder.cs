namespace Bridge24.Sync.Flows;

/// <summary>Puts flows into the order that their links demand: a flow runs after those whose records it links to.</summary>
internal static class FlowOrder
{
    public static IReadOnlyList<Flow> Sort(IReadOnlyList<Flow> flows, List<FlowProblem> problems)
    {
        var open = flows.DistinctBy(flow => flow.Name, StringComparer.Ordinal).OrderBy(flow => flow.File, StringComparer.Ordinal).ToList();
        var byName = open.ToDictionary(flow => flow.Name, StringComparer.Ordinal);
        var ordered = new List<Flow>(open.Count);
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var next = open.Find(flow => Waits(flow, byName, done).FirstOrDefault() is null);
            if (next is null)
            {
                ReportCycle(open, byName, done, problems);
                return [.. ordered, .. open];
            }

            open.Remove(next);
            done.Add(next.Name);
            ordered.Add(next);
        }

        return ordered;
    }

    private static IEnumerable<string> Waits(Flow flow, Dictionary<string, Flow> byName, HashSet<string> done) =>
        flow.LinkedFlows.Where(name => name != flow.Name && byName.ContainsKey(name) && !done.Contains(name));

    private static void ReportCycle(List<Flow> open, Dictionary<string, Flow> byName, HashSet<string> done, List<FlowProblem> problems)
    {
        var path = new List<string> { open[0].Name };
        while (true)
        {
            var next = Waits(byName[path[^1]], byName, done).First();
            var start = path.IndexOf(next);
            path.Add(next);
            if (start < 0)
                continue;

            var cycle = path.Skip(start).ToList();
            var flow = byName[cycle[0]];
            var line = flow.Map.First(field => field.Values.Any(value => value.Link == cycle[1])).Line;
            problems.Add(FlowProblem.Of(
                flow.File, line, $"The links of the flows go in a circle: {string.Join(" -> ", cycle.Select(name => $"\"{name}\""))}",
                "Leave one of the links out; a further flow with the same key may set it later."));
            return;
        }
    }
}
