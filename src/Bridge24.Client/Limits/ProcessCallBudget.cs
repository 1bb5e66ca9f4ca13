using System.Runtime.CompilerServices;

namespace Bridge24.Client;

/// <summary>The call budget of one process.</summary>
internal sealed class ProcessCallBudget(TimeProvider clock) : ICallBudget
{
    private static readonly ConditionalWeakTable<TimeProvider, ProcessCallBudget> Shared = [];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long Arrival, long Lane)> _buckets = new(StringComparer.Ordinal);
    private readonly long _start = clock.GetTimestamp();

    /// <summary>The budget that all clients with this clock share.</summary>
    public static ProcessCallBudget Of(TimeProvider clock) => Shared.GetValue(clock, key => new ProcessCallBudget(key));

    public ValueTask<Booking> BookAsync(string bucket, CallRate rate, CallLane lane, CancellationToken cancellation)
    {
        if (BucketTimes.Of(rate) is not { } times)
        {
            return ValueTask.FromResult(Booking.Now);
        }

        lock (_lock)
        {
            var (arrival, own) = _buckets.GetValueOrDefault(bucket);
            var wait = times.Book(ref arrival, ref own, Now(), lane);
            _buckets[bucket] = (arrival, own);
            return ValueTask.FromResult(Booking.Of(wait, times));
        }
    }

    public ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (BucketTimes.Of(rate) is { } times)
        {
            lock (_lock)
            {
                var (arrival, lane) = _buckets.GetValueOrDefault(bucket);
                _buckets[bucket] = (Math.Max(arrival, Now() + times.Full), Math.Max(lane, Now() + times.LaneBrim));
            }
        }

        return ValueTask.CompletedTask;
    }

    private long Now() => clock.GetElapsedTime(_start).Ticks / TimeSpan.TicksPerMicrosecond;
}
