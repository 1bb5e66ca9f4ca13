using System.Net;

namespace Bridge24.Sandbox.Limits;

/// <summary>A bucket for each address that calls the portal, shared by all applications behind that address.</summary>
internal sealed class LeakyBucket(double capacity, double perSecond, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<IPAddress, double> _levels = [];
    private double _capacity = capacity;
    private double _perSecond = perSecond;
    private long _at = clock.GetTimestamp();
    private long _refusals;

    public long Refusals => Interlocked.Read(ref _refusals);

    public void Refuse() => Interlocked.Increment(ref _refusals);

    public bool TryEnter(IPAddress? source)
    {
        var address = source ?? IPAddress.None;
        lock (_lock)
        {
            if (_perSecond <= 0) return true;
            Leak();
            var level = _levels.GetValueOrDefault(address);
            if (level + 1 > _capacity) return false;
            _levels[address] = level + 1;
            return true;
        }
    }

    /// <summary>What is in the fullest one now, what each holds, and what leaves it in a second.</summary>
    public (double Level, double Capacity, double PerSecond) Look()
    {
        lock (_lock)
        {
            Leak();
            return (_levels.Count == 0 ? 0 : _levels.Values.Max(), _capacity, _perSecond);
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
        lock (_lock) _levels.Clear();
    }

    // Without a limit what was in a bucket stays there, as before the change of plan.
    private void Leak()
    {
        var now = clock.GetTimestamp();
        var gone = clock.GetElapsedTime(_at, now).TotalSeconds * Math.Max(0, _perSecond);
        _at = now;
        foreach (var (address, level) in _levels)
        {
            if (level > gone) _levels[address] = level - gone;
            else _levels.Remove(address);
        }
    }
}
