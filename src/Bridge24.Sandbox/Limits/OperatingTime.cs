using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Limits;

/// <summary>Seconds that each method of a webhook or an application used in the last ten minutes, in baskets of a minute.</summary>
internal sealed class OperatingTime(TimeProvider clock, double limit)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<Basket>> _used = new(StringComparer.OrdinalIgnoreCase);

    public double Limit => limit;

    /// <summary>Seconds used by account and method, the most first.</summary>
    public IReadOnlyList<(string Account, string Method, double Seconds)> All()
    {
        lock (_lock)
        {
            return [.. _used.Keys.Select(key => key.Split(' ', 2))
                .Select(key => (key[0], key[1], Baskets(key[0], key[1]).Sum(basket => basket.Seconds)))
                .Where(used => used.Item3 > 0).OrderByDescending(used => used.Item3)];
        }
    }

    /// <summary>Throws when the method has used up its time; the call that passes the limit itself still ran.</summary>
    public void Demand(string account, string method)
    {
        if (limit <= 0) return;
        lock (_lock)
        {
            if (Baskets(account, method).Sum(basket => basket.Seconds) > limit)
                throw new ApiException(429, "OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit.");
        }
    }

    public OperatingFigures Add(string account, string method, double seconds)
    {
        lock (_lock)
        {
            var baskets = Baskets(account, method);
            var now = clock.GetUtcNow();
            if (seconds > 0)
            {
                if (baskets.Count == 0 || Minute(baskets[^1].Began) != Minute(now)) baskets.Add(new Basket(now));
                baskets[^1].Seconds += seconds;
            }

            var oldest = baskets.Count > 0 ? baskets[0].Began : now;
            return new OperatingFigures(baskets.Sum(basket => basket.Seconds), (oldest + Window).ToUnixTimeSeconds());
        }
    }

    public void Clear()
    {
        lock (_lock) _used.Clear();
    }

    private static long Minute(DateTimeOffset at) => at.Ticks / TimeSpan.TicksPerMinute;

    private List<Basket> Baskets(string account, string method)
    {
        var key = $"{account} {method}";
        if (!_used.TryGetValue(key, out var baskets)) _used[key] = baskets = [];
        var now = clock.GetUtcNow();
        baskets.RemoveAll(basket => now >= basket.Began + Window);
        return baskets;
    }

    private sealed class Basket(DateTimeOffset began)
    {
        public DateTimeOffset Began { get; } = began;

        public double Seconds { get; set; }
    }
}
