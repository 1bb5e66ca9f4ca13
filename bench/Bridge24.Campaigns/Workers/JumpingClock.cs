namespace Bridge24.Campaigns.Workers;

/// <summary>The clock of a machine that is set: the time of day jumps, what was measured and the timers do not.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private long _ticks;

    public void Jump(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ticks));
}
