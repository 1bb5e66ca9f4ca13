namespace Bridge24.Sync.Flows;

/// <summary>What a flow file or a folder of them holds.</summary>
/// <param name="Flows">The flows that could be read, in the order that their links demand.</param>
/// <param name="Problems">Everything that is wrong, by file and line; nothing may run while there is any.</param>
public sealed record FlowSet(IReadOnlyList<Flow> Flows, IReadOnlyList<FlowProblem> Problems)
{
    /// <summary>What is taken as it stands, but is likely not meant so; flows with warnings run.</summary>
    public IReadOnlyList<FlowProblem> Warnings { get; init; } = [];

    /// <summary>Flows that a program made, put into the order that their links demand.</summary>
    public static FlowSet Of(params IReadOnlyList<Flow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var problems = new List<FlowProblem>();
        FlowNames.Check(flows, problems);
        return new FlowSet(FlowOrder.Sort(flows, problems), problems) { Warnings = FlowWarnings.Of(flows) };
    }
}
