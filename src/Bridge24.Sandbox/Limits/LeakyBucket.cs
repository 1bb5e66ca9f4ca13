namespace Bridge24.Sandbox.Limits;

internal sealed class LeakyBucket(double capacity, double perSecond, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private double _level;
    private long _at = clock.GetTimestamp();
    private long _refusals;

    public long Refusals => Interlocked.Read(ref _refusals);

    public void Refuse() => Interlocked.Increment(ref _refusals);

    public bool TryEnter()
    {
        if (perSecond <= 0) return true;
        lock (_lock)
        {
            var now = clock.GetTimestamp();
            _level = Math.Max(0, _level - (clock.GetElapsedTime(_at, now).TotalSeconds * perSecond));
            _at = now;
            if (_level + 1 > capacity) return false;
            _level++;
            return true;
        }
    }

    public void Clear()
    {
        lock (_lock) _level = 0;
    }
}
