using System.Runtime.CompilerServices;

namespace Bridge24.Client;

/// <summary>The call budget of one process: a leaky bucket told by the time at which it would be empty.</summary>
internal sealed class ProcessCallBudget(TimeProvider clock) : ICallBudget
{
    /// <summary>Requests leave in order and arrive bunched: that many places stay free.</summary>
    private const double Margin = 2;

    private static readonly ConditionalWeakTable<TimeProvider, ProcessCallBudget> Shared = [];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, TimeSpan> _emptyAt = new(StringComparer.Ordinal);
    private readonly long _start = clock.GetTimestamp();

    /// <summary>The budget that all clients with this clock share.</summary>
    public static ProcessCallBudget Of(TimeProvider clock) => Shared.GetValue(clock, key => new ProcessCallBudget(key));

    public ValueTask<TimeSpan> BookAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (rate.IsUnlimited)
        {
            return ValueTask.FromResult(TimeSpan.Zero);
        }

        lock (_lock)
        {
            var now = clock.GetElapsedTime(_start);
            var emptyAt = Later(_emptyAt.GetValueOrDefault(bucket), now) + Drain(rate, 1);
            _emptyAt[bucket] = emptyAt;
            return ValueTask.FromResult(Later(emptyAt - Drain(rate, Math.Max(rate.Capacity - Margin, 1)) - now, TimeSpan.Zero));
        }
    }

    public ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (!rate.IsUnlimited)
        {
            lock (_lock)
            {
                var full = clock.GetElapsedTime(_start) + Drain(rate, rate.Capacity);
                _emptyAt[bucket] = Later(_emptyAt.GetValueOrDefault(bucket), full);
            }
        }

        return ValueTask.CompletedTask;
    }

    private static TimeSpan Drain(CallRate rate, double places) => TimeSpan.FromSeconds(places / rate.PerSecond);

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
