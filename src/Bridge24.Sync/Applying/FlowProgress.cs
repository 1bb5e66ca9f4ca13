using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>Tells the caller where a run stands, and counts what it cost.</summary>
internal sealed class FlowProgress(FlowSession session, TimeProvider clock, IProgress<SyncProgress>? listener)
{
    private readonly long _requests = session.Portal.Statistics.Requests - session.RequestsToOpen;
    private readonly TimeSpan _waited = session.Portal.Statistics.Waited;
    private readonly IReadOnlyDictionary<string, TimeSpan> _worked = session.Portal.Statistics.Worked;
    private readonly long _started = clock.GetTimestamp();

    public long Requests => session.Portal.Statistics.Requests - _requests;

    public TimeSpan Waited => session.Portal.Statistics.Waited - _waited;

    /// <summary>What the portal worked on the method that took longest, as a share of what a method may work in ten minutes.</summary>
    public double Operating => session.Portal.Statistics.Worked
        .Select(worked => (worked.Value - _worked.GetValueOrDefault(worked.Key)).TotalSeconds).DefaultIfEmpty().Max() / Forecaster.OperatingSeconds;

    public TimeSpan Elapsed => clock.GetElapsedTime(_started);

    public long? Total { get; set; }

    public void Report(SyncPhase phase, AccountBook? book = null, DateTimeOffset? until = null) => listener?.Report(new SyncProgress
    {
        Flow = session.Flow.Name,
        Phase = phase,
        Done = (book?.Concluded ?? 0) - (book?[RowOutcome.Uncertain] ?? 0),
        Total = Total,
        Created = book?[RowOutcome.Created] ?? 0,
        Updated = book?[RowOutcome.Updated] ?? 0,
        Failed = book?[RowOutcome.Failed] ?? 0,
        Requests = Requests,
        Waited = Waited,
        Elapsed = Elapsed,
        Until = until,
    });
}
