namespace Bridge24.Client;

/// <summary>What a method used of its time, and what is about to use more of it.</summary>
internal sealed class MethodUsage
{
    private readonly Lock _lock = new();
    private double _used;
    private DateTimeOffset _reset;
    private int _underWay;

    /// <summary>Seconds that the last call which cost anything took.</summary>
    private double _cost = 1;

    /// <summary>When some of the time is given back.</summary>
    public DateTimeOffset Reset
    {
        get
        {
            lock (_lock)
            {
                return _reset;
            }
        }
    }

    /// <summary>A good answer told.</summary>
    public void Learn(double? used, DateTimeOffset reset)
    {
        lock (_lock)
        {
            var now = used ?? _used;
            _cost = _reset != default && now > _used ? now - _used : _cost;
            (_used, _reset) = (now, reset);
        }
    }

    /// <summary>The time is used up, whatever was thought.</summary>
    public void Refused(double full, DateTimeOffset now, TimeSpan untold)
    {
        lock (_lock)
        {
            _used = full;
            _reset = _reset > now ? _reset : now + untold;
        }
    }

    /// <summary>So many calls want to leave.</summary>
    /// <returns>The part of the time until the reset that they wait, from 0 to 1, so that what is left lasts as long; 0 while there is plenty.</returns>
    public double Enter(int calls, double full, double slowFrom, DateTimeOffset now)
    {
        lock (_lock)
        {
            var used = _used + (_underWay * _cost);
            _underWay += calls;

            // The last call may pass the limit: it still runs.
            if (full <= 0 || _reset <= now || used + ((calls - 1) * _cost) < slowFrom)
            {
                return 0;
            }

            var need = calls * _cost;
            return full - used <= need ? 1 : need / (full - used);
        }
    }

    /// <summary>How many calls fit into what is left, at least one; any number while there is plenty.</summary>
    public int Room(double full, double slowFrom, DateTimeOffset now)
    {
        lock (_lock)
        {
            var used = _used + (_underWay * _cost);
            return full <= 0 || _reset <= now || used < slowFrom ? int.MaxValue : (int)Math.Clamp((full - used) / _cost, 1, int.MaxValue);
        }
    }

    /// <summary>So many calls are answered or given up.</summary>
    public void Leave(int calls)
    {
        lock (_lock)
        {
            _underWay -= calls;
        }
    }
}
