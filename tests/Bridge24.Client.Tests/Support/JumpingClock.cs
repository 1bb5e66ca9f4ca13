using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Client.Tests.Support;

/// <summary>Time jumps forward as soon as someone waits, so that waits are told and cost nothing. Request time-outs are left to real time.</summary>
internal sealed class JumpingClock : FakeTimeProvider
{
    public static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(75);

    private readonly Lock _lock = new();
    private readonly List<TimeSpan> _waits = [];

    public JumpingClock()
        : base(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Every wait in seconds, in order.</summary>
    public IReadOnlyList<double> Waits
    {
        get
        {
            lock (_lock)
            {
                return [.. _waits.Select(wait => Math.Round(wait.TotalSeconds, 3))];
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime != RequestTimeout && dueTime > TimeSpan.Zero)
        {
            lock (_lock)
            {
                _waits.Add(dueTime);
            }

            Advance(dueTime);
        }

        return timer;
    }
}
