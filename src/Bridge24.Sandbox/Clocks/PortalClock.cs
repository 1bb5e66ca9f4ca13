namespace Bridge24.Sandbox.Clocks;

/// <summary>A clock that can be put forward; waits stay as long as they are.</summary>
internal sealed class PortalClock(TimeProvider inner) : TimeProvider
{
    private long _ticks;

    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    public override long TimestampFrequency => inner.TimestampFrequency;

    /// <summary>Puts the clock forward; throws <see cref="ArgumentOutOfRangeException"/> for a negative span.</summary>
    public void Advance(TimeSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        Interlocked.Add(ref _ticks, span.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow().AddTicks(Interlocked.Read(ref _ticks));

    public override long GetTimestamp() =>
        inner.GetTimestamp() + (long)(Interlocked.Read(ref _ticks) * ((double)inner.TimestampFrequency / TimeSpan.TicksPerSecond));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        inner.CreateTimer(callback, state, dueTime, period);
}
