namespace Bridge24.Client;

/// <summary>What a client counted since it was made.</summary>
public sealed class PortalStatistics
{
    private long _requests;
    private long _waited;

    /// <summary>Requests sent, each attempt and each batch as one.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Time spent waiting for the portal's limits.</summary>
    public TimeSpan Waited => TimeSpan.FromTicks(Interlocked.Read(ref _waited));

    internal void Sent() => Interlocked.Increment(ref _requests);

    internal void Wait(TimeSpan time) => Interlocked.Add(ref _waited, time.Ticks);
}
