namespace Bridge24.Client;

/// <summary>What a method used of its time, and what is about to use more of it.</summary>
internal sealed class MethodUsage
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private const int MostSideBySide = 10;

    private readonly Lock _lock = new();
    private double _used;
    private DateTimeOffset _reset;
    private int _underWay;

    /// <summary>Seconds that the last call which cost anything took.</summary>
    private double _cost = 1;

    /// <summary>A good answer told what is used by now, and how long it took itself.</summary>
    public void Learn(double? used, double took, DateTimeOffset reset)
    {
        lock (_lock)
        {
            var now = used ?? _used;
            if (_reset != default && now > _used)
            {
                // Calls side by side are billed between two figures of one: its own time tells its share, unless it is out of all proportion.
                var more = now - _used;
                _cost = took < more && took > more / MostSideBySide ? took : more;
            }

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
    /// <returns>
    /// How long they wait, so that what is left lasts until the reset: each call may begin when its share of that time is over, less the time
    /// that it takes itself.
    /// </returns>
    public TimeSpan Enter(int calls, double full, double slowFrom, DateTimeOffset now)
    {
        lock (_lock)
        {
            var used = _used + (_underWay * _cost);
            _underWay += calls;

            // The last call may pass the limit: it still runs.
            if (full <= 0 || _reset <= now || used + ((calls - 1) * _cost) < slowFrom)
            {
                return TimeSpan.Zero;
            }

            var (left, need, until) = (full - used, calls * _cost, Until(now));
            return left < need ? until : need * Max((until / left) - TimeSpan.FromSeconds(1), TimeSpan.Zero);
        }
    }

    /// <summary>How long until some of the time is given back; at most ten minutes, which a clock that is wrong may seem to pass.</summary>
    public TimeSpan UntilReset(DateTimeOffset now)
    {
        lock (_lock)
        {
            return Until(now);
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

    private TimeSpan Until(DateTimeOffset now) => _reset <= now ? TimeSpan.Zero : Min(_reset - now + TimeSpan.FromSeconds(1), Longest);

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
