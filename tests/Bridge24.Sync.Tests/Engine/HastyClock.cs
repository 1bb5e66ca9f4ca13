namespace Bridge24.Sync.Tests.Engine;

/// <summary>A clock on which so many seconds pass in one: waits between attempts are over sooner.</summary>
internal sealed class HastyClock(double speed) : TimeProvider
{
    private readonly DateTimeOffset _begin = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _begin + ((System.GetUtcNow() - _begin) * speed);

    public override long GetTimestamp() => (long)(System.GetTimestamp() * speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / speed : dueTime, period > TimeSpan.Zero ? period / speed : period);
}
