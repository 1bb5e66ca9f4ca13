using Bridge24.Client;

namespace Bridge24.Sync.Applying;

/// <summary>Tells the caller where a run stands, and counts what it cost.</summary>
internal sealed class FlowProgress(string flow, Portal portal, TimeProvider clock, IProgress<SyncProgress>? listener)
{
    private readonly long _requests = portal.Statistics.Requests;
    private readonly TimeSpan _waited = portal.Statistics.Waited;
    private readonly long _started = clock.GetTimestamp();

    public long Requests => portal.Statistics.Requests - _requests;

    public TimeSpan Waited => portal.Statistics.Waited - _waited;

    public TimeSpan Elapsed => clock.GetElapsedTime(_started);

    public long? Total { get; set; }

    public void Report(SyncPhase phase, AccountBook? book = null, DateTimeOffset? until = null) => listener?.Report(new SyncProgress
    {
        Flow = flow,
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
