using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Sources;

/// <summary>A source cannot be read; the message has the fact, the place in the flow file and the remedy.</summary>
public sealed class SourceException : Exception
{
    /// <summary>Makes the exception from a problem.</summary>
    public SourceException(FlowProblem problem, Exception? inner = null)
        : base(problem.ToString(), inner) => Problem = problem;

    /// <summary>The problem with file and line of the flow.</summary>
    public FlowProblem Problem { get; }
}
