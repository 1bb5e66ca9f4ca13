using Bridge24.Sync.Flows;

namespace Bridge24.Sync;

/// <summary>One or more flow files cannot be run as they stand. Nothing was written.</summary>
public sealed class FlowException : Exception
{
    /// <summary>Gathers every problem found, so that they can be mended at once.</summary>
    public FlowException(IReadOnlyList<FlowProblem> problems)
        : base(string.Join(Environment.NewLine, problems.Select(problem => problem.Message))) => Problems = problems;

    /// <summary>Each problem with its file and line.</summary>
    public IReadOnlyList<FlowProblem> Problems { get; }
}
