using Bridge24.State;

namespace Bridge24.Sync.Applying;

/// <summary>What the parts of one run share.</summary>
internal sealed class RunContext(FlowSession session, SyncOptions options, long run, int mapping, IReadOnlyDictionary<string, (int Attempts, DateTimeOffset Last)> tries, FlowProgress progress)
{
    private readonly DateTimeOffset _began = options.Clock.GetUtcNow();
    private readonly long _begin = options.Clock.GetTimestamp();
    private readonly HashSet<string> _doubled = new(StringComparer.Ordinal);

    public FlowSession Session { get; } = session;

    public SyncOptions Options { get; } = options;

    public long Run { get; } = run;

    /// <summary>The number under which the state knows the slots of this mapping.</summary>
    public int Mapping { get; } = mapping;

    /// <summary>Keys that are dead letters, and are freed when their row comes through.</summary>
    public HashSet<string> Dead { get; } = tries.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>How often each dead letter was tried before this run, and when last.</summary>
    public IReadOnlyDictionary<string, (int Attempts, DateTimeOffset Last)> Tries { get; } = tries;


    public RunMode Mode { get; } = new(session.Flow.Name);

    public AccountBook Book { get; } = new();

    public Findings Findings { get; } = new();

    public FlowProgress Progress { get; } = progress;

    /// <summary>What the saved plan foretold; null without one.</summary>
    public Forecast? Forecast { get; init; }

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    /// <summary>The time of the run's begin and what was measured since: waits go by it, whatever the clock is set to meanwhile.</summary>
    public DateTimeOffset Steady => _began + Options.Clock.GetElapsedTime(_begin);

    /// <summary>Tells of records that carry one key, once a run.</summary>
    public void FoundDoubles(string key, long used, IEnumerable<long> others)
    {
        if (_doubled.Add(key))
        {
            var list = others.ToList();
            Book.FoundDoubles(list.Count);
            Findings.Add("Several records carry the same key; the oldest is used, the others need a person", $"key \"{key}\": {used} and {string.Join(", ", list)}");
        }
    }

    public RunAccount Account() => Book.ToAccount(Progress.Requests, Progress.Waited, Progress.Elapsed) with { Operating = Progress.Operating, ForecastRequests = Forecast?.Requests, ForecastSeconds = Forecast?.Seconds, ForecastOperating = Forecast?.OperatingShare };
}
