using StackExchange.Redis;

namespace Bridge24.Client.Redis;

/// <summary>
/// A portal's leaky bucket as one number: the time at which it will be empty, in microseconds by the clock of Redis. A booking moves it on by
/// one place; who finds it further away than the bucket holds waits for the difference.
/// </summary>
internal sealed class RedisCallBudget(RedisScripts scripts, string prefix) : ICallBudget
{
    /// <summary>Requests arrive bunched: a few places under the brim stay free.</summary>
    private const double Spare = 2;

    private const string Now = "local t = redis.call('TIME') local now = t[1] * 1000000 + t[2] ";
    private const string Keep = "redis.call('SET', KEYS[1], string.format('%.0f', empty), 'PX', math.floor((empty - now) / 1000) + 60000) ";

    private const string Book = Now + "local empty = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now) + tonumber(ARGV[1]) "
        + Keep + "return string.format('%.0f', empty - now)";

    private const string Fill = Now + "local empty = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now + tonumber(ARGV[1])) " + Keep + "return 1";

    public async ValueTask<TimeSpan> BookAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (rate.IsUnlimited)
        {
            return TimeSpan.Zero;
        }

        var interval = Interval(rate);
        var ahead = (long)await scripts.RunAsync(Book, prefix + bucket, [interval], cancellation).ConfigureAwait(false);
        var wait = ahead - (long)(Math.Max(1, Math.Floor(rate.Capacity - Spare)) * interval);
        return wait <= 0 ? TimeSpan.Zero : TimeSpan.FromMicroseconds(wait);
    }

    public async ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (!rate.IsUnlimited)
        {
            await scripts.RunAsync(Fill, prefix + bucket, [(long)(Interval(rate) * Math.Max(1, rate.Capacity))], cancellation).ConfigureAwait(false);
        }
    }

    private static long Interval(CallRate rate) => (long)Math.Ceiling(1_000_000 / rate.PerSecond);
}
