using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Targets.Rights;

namespace Bridge24.Sync;

/// <summary>Checks flows without a portal: what stands in their files, and that their sources have the columns they name.</summary>
public static class FlowCheck
{
    /// <summary>Everything that is wrong with the flows, in the order of files and lines; nothing is written.</summary>
    /// <param name="flows">The flows as they were read.</param>
    /// <param name="sources">Whether the sources are looked at; otherwise the files alone are.</param>
    /// <param name="cancellation">Stops the check.</param>
    public static async Task<IReadOnlyList<FlowProblem>> CheckAsync(FlowSet flows, bool sources = true, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var problems = new List<FlowProblem>(flows.Problems);
        foreach (var flow in sources ? flows.Flows : [])
            await CheckAsync(flow, problems, cancellation).ConfigureAwait(false);

        return [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
    }

    /// <summary>The scopes that the portal's webhook or application needs for a flow, the smallest where one of several is enough.</summary>
    public static IReadOnlyList<string> Scopes(Flow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return [.. NeededScopes.Of(flow).Select(need => need.Names[0])];
    }

    private static async Task CheckAsync(Flow flow, List<FlowProblem> problems, CancellationToken cancellation)
    {
        try
        {
            var source = Sources.Sources.Open(flow.Source);
            await using var _ = source.ConfigureAwait(false);
            var columns = await source.ColumnsAsync(cancellation).ConfigureAwait(false);
            new ColumnCheck(columns, source.Name, (line, fact, remedy) => problems.Add(FlowProblem.Of(flow.File, line, fact, remedy))).Check(flow);
        }
        catch (SourceException exception)
        {
            problems.Add(exception.Problem);
        }
    }
}
