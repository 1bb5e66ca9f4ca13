using System.Collections.Concurrent;

namespace Bridge24.Client;

/// <summary>What a client counted since it was made.</summary>
public sealed class PortalStatistics
{
    private readonly TimeProvider _clock;
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<string, double> _worked = new(StringComparer.OrdinalIgnoreCase);
    private long _requests;
    private TimeSpan _waited;
    private long _since;
    private int _waiting;

    internal PortalStatistics(TimeProvider clock) => _clock = clock;

    /// <summary>Requests sent, each attempt and each batch as one.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Time in which at least one call waited for the portal's limits: calls that wait side by side count once.</summary>
    public TimeSpan Waited
    {
        get
        {
            lock (_lock)
            {
                return _waiting > 0 ? _waited + _clock.GetElapsedTime(_since) : _waited;
            }
        }
    }

    /// <summary>
    /// How long the portal worked on each method, as its answers tell under <c>time.processing</c>. A batch is left out: its commands count.
    /// </summary>
    public IReadOnlyDictionary<string, TimeSpan> Worked =>
        _worked.ToDictionary(worked => worked.Key, worked => TimeSpan.FromSeconds(worked.Value), StringComparer.OrdinalIgnoreCase);

    internal void Work(string method, double seconds) =>
        _worked.AddOrUpdate(method, static (_, more) => more, static (_, known, more) => known + more, seconds);

    internal void Sent() => Interlocked.Increment(ref _requests);

    /// <summary>Waits for a limit.</summary>
    internal async Task WaitAsync(TimeSpan time, CancellationToken cancellation)
    {
        var started = _clock.GetTimestamp();
        Begin(started);
        try
        {
            await Task.Delay(time, _clock, cancellation).ConfigureAwait(false);
        }
        finally
        {
            End();
            ClientTelemetry.Waited(_clock.GetElapsedTime(started));
        }
    }

    private void Begin(long at)
    {
        lock (_lock)
        {
            if (_waiting++ == 0)
            {
                _since = at;
            }
        }
    }

    private void End()
    {
        lock (_lock)
        {
            if (--_waiting == 0)
            {
                _waited += _clock.GetElapsedTime(_since);
            }
        }
    }
}
