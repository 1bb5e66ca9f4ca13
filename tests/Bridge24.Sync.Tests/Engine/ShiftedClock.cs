namespace Bridge24.Sync.Tests.Engine;

/// <summary>The real clock, set forward as far as a test wishes.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Forward(TimeSpan time) => _ahead += time;
}
