namespace Bridge24.Sandbox.Limits;

internal sealed class LeakyBucket(double capacity, double perSecond, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private double _capacity = capacity;
    private double _perSecond = perSecond;
    private double _level;
    private long _at = clock.GetTimestamp();
    private long _refusals;

    public long Refusals => Interlocked.Read(ref _refusals);

    public void Refuse() => Interlocked.Increment(ref _refusals);

    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_perSecond <= 0) return true;
            Leak();
            if (_level + 1 > _capacity) return false;
            _level++;
            return true;
        }
    }

    /// <summary>What is in it now, what it holds, and what leaves it in a second.</summary>
    public (double Level, double Capacity, double PerSecond) Look()
    {
        lock (_lock)
        {
            Leak();
            return (_level, _capacity, _perSecond);
        }
    }

    /// <summary>Another plan; zero a second means no limit.</summary>
    public void Change(double newCapacity, double newPerSecond)
    {
        lock (_lock)
        {
            Leak();
            (_capacity, _perSecond) = (newCapacity, newPerSecond);
        }
    }

    public void Clear()
    {
        lock (_lock) _level = 0;
    }

    private void Leak()
    {
        var now = clock.GetTimestamp();
        _level = Math.Max(0, _level - (clock.GetElapsedTime(_at, now).TotalSeconds * Math.Max(0, _perSecond)));
        _at = now;
    }
}
