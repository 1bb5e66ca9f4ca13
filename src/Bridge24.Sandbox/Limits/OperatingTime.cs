using System.Collections.Concurrent;

namespace Bridge24.Sandbox.Limits;

/// <summary>Seconds that each method of a webhook or an application used in the last ten minutes.</summary>
internal sealed class OperatingTime(TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, Queue<(DateTimeOffset At, double Seconds)>> _used = new(StringComparer.OrdinalIgnoreCase);

    public (double Seconds, long ResetAt) Add(string account, string method, double seconds)
    {
        var now = clock.GetUtcNow();
        var entries = _used.GetOrAdd($"{account} {method}", _ => new Queue<(DateTimeOffset, double)>());
        lock (entries)
        {
            while (entries.TryPeek(out var oldest) && now - oldest.At > Window) entries.Dequeue();
            if (seconds > 0) entries.Enqueue((now, seconds));
            var first = entries.TryPeek(out var kept) ? kept.At : now;
            return (entries.Sum(entry => entry.Seconds), (first + Window).ToUnixTimeSeconds());
        }
    }
}
