using System.Collections.Concurrent;

namespace Bridge24.Client;

/// <summary>What a client counted since it was made.</summary>
public sealed class PortalStatistics
{
    private readonly ConcurrentDictionary<string, double> _worked = new(StringComparer.OrdinalIgnoreCase);
    private long _requests;
    private long _waited;

    /// <summary>Requests sent, each attempt and each batch as one.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Time spent waiting for the portal's limits.</summary>
    public TimeSpan Waited => TimeSpan.FromTicks(Interlocked.Read(ref _waited));

    /// <summary>
    /// How long the portal worked on each method, as its answers tell under <c>time.processing</c>. A batch is left out: its commands count.
    /// </summary>
    public IReadOnlyDictionary<string, TimeSpan> Worked =>
        _worked.ToDictionary(worked => worked.Key, worked => TimeSpan.FromSeconds(worked.Value), StringComparer.OrdinalIgnoreCase);

    internal void Work(string method, double seconds) =>
        _worked.AddOrUpdate(method, static (_, more) => more, static (_, known, more) => known + more, seconds);

    internal void Sent() => Interlocked.Increment(ref _requests);

    internal void Wait(TimeSpan time) => Interlocked.Add(ref _waited, time.Ticks);
}
