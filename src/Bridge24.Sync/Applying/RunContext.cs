using Bridge24.State;

namespace Bridge24.Sync.Applying;

/// <summary>What the parts of one run share.</summary>
internal sealed class RunContext(FlowSession session, SyncOptions options, long run, int mapping, HashSet<string> dead, FlowProgress progress)
{
    public FlowSession Session { get; } = session;

    public SyncOptions Options { get; } = options;

    public long Run { get; } = run;

    /// <summary>The number under which the state knows the slots of this mapping.</summary>
    public int Mapping { get; } = mapping;

    /// <summary>Keys that are dead letters, and are freed when their row comes through.</summary>
    public HashSet<string> Dead { get; } = dead;

    public RunMode Mode { get; } = new(session.Flow.Name);

    public AccountBook Book { get; } = new();

    public Findings Findings { get; } = new();

    public FlowProgress Progress { get; } = progress;

    /// <summary>What the saved plan foretold; null without one.</summary>
    public Forecast? Forecast { get; init; }

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    public RunAccount Account() => Book.ToAccount(Progress.Requests, Progress.Waited, Progress.Elapsed) with { ForecastRequests = Forecast?.Requests, ForecastSeconds = Forecast?.Seconds };
}
