using System.Globalization;
using Bridge24.Client;

namespace Bridge24.Sync.Flows;

/// <summary>Finds what is taken as it stands, but is likely not meant so.</summary>
internal static class FlowWarnings
{
    public static IReadOnlyList<FlowProblem> Of(IReadOnlyList<Flow> flows) =>
        [.. flows.Where(flow => flow.Policies.UncertainForLine > 0 && flow.Policies.UncertainFor < PortalOptions.DefaultRequestTimeout).Select(ShortWait)];

    private static FlowProblem ShortWait(Flow flow) => FlowProblem.Of(
        flow.File,
        flow.Policies.UncertainForLine,
        string.Create(
            CultureInfo.InvariantCulture,
            $"\"uncertain_for\" is {flow.Policies.UncertainFor.TotalSeconds:0} s, less than the {PortalOptions.DefaultRequestTimeout.TotalSeconds:0} s that a request may take"),
        "It is taken, but a create that is still under way then may be made twice. Write \"uncertain_for: 120s\", or leave it out.");
}
