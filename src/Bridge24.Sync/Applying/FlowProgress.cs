using Bridge24.Client;

namespace Bridge24.Sync.Applying;

/// <summary>Tells the caller where a run stands, and counts what it cost.</summary>
internal sealed class FlowProgress(FlowSession session, TimeProvider clock, IProgress<SyncProgress>? listener)
{
    private readonly long _requests = session.Portal.Statistics.Requests - session.RequestsToOpen;
    private readonly TimeSpan _waited = session.Portal.Statistics.Waited;
    private readonly long _started = clock.GetTimestamp();

    public long Requests => session.Portal.Statistics.Requests - _requests;

    public TimeSpan Waited => session.Portal.Statistics.Waited - _waited;

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
