namespace Bridge24.Sync.Flows;

/// <summary>Finds flows that would stand in each other's way: one name, or one identity with different sources.</summary>
internal static class FlowNames
{
    public static void Check(IReadOnlyList<Flow> flows, List<FlowProblem> problems)
    {
        foreach (var same in flows.GroupBy(flow => flow.Name, StringComparer.Ordinal))
        {
            foreach (var flow in same.Skip(1))
            {
                problems.Add(FlowProblem.Of(flow.File, 1, $"Flow \"{flow.Name}\" stands in {Path.GetFileName(same.First().File)} too", "Give each flow a name of its own."));
            }
        }

        foreach (var same in flows.Where(flow => !flow.Target.IsKeptInState).GroupBy(flow => (flow.Portal?.ToUpperInvariant(), flow.Target.Entity, flow.Target.KeyField, flow.Target.Origin)))
        {
            var first = same.First();
            foreach (var flow in same.Skip(1).Where(flow => !SameSource(flow.Source, first.Source)))
            {
                var key = flow.Target.KeyField ?? $"origin {flow.Target.Origin}";
                problems.Add(FlowProblem.Of(
                    flow.File, flow.Target.KeyLine,
                    $"Flow \"{flow.Name}\" keeps the keys of its {flow.Target.Entity.Name} records in {key}, as flow \"{first.Name}\" does from another source",
                    "Give one of them another key field, or tell them apart by \"origin: NAME\"."));
            }
        }
    }

    private static bool SameSource(SourceSettings left, SourceSettings right) =>
        left.Kind == right.Kind && left.Location == right.Location && Equals(left.Connection, right.Connection) && left.Query == right.Query && left.Table == right.Table && left.Key.SequenceEqual(right.Key, StringComparer.Ordinal);
}
