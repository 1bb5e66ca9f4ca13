namespace Bridge24.Campaigns.Syncs;

/// <summary>A clock on which waits pass sooner, the same in all processes of a campaign; the time of day may jump, what was measured and the timers do not.</summary>
/// <param name="begin">When the campaign began.</param>
/// <param name="speed">How many of its seconds pass in one.</param>
internal sealed class CourseClock(DateTimeOffset begin, double speed) : TimeProvider
{
    private long _jumped;

    public void Jump(TimeSpan by) => Interlocked.Add(ref _jumped, by.Ticks);

    public override DateTimeOffset GetUtcNow() => begin + ((base.GetUtcNow() - begin) * speed) + TimeSpan.FromTicks(Interlocked.Read(ref _jumped));

    public override long GetTimestamp() => (long)(base.GetTimestamp() * speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Sooner(dueTime), Sooner(period));

    private TimeSpan Sooner(TimeSpan time) => time > TimeSpan.Zero ? time / speed : time;
}
