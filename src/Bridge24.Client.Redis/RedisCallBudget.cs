using StackExchange.Redis;

namespace Bridge24.Client.Redis;

/// <summary>A portal's leaky bucket as a hash that all processes share: the arithmetic of <see cref="BucketTimes"/> in one script a booking.</summary>
/// <param name="scripts">Runs the scripts.</param>
/// <param name="prefix">The beginning of every key.</param>
/// <param name="clock">A clock that a test moves; null for that of Redis.</param>
internal sealed class RedisCallBudget(RedisScripts scripts, string prefix, TimeProvider? clock = null) : ICallBudget
{
    private const string Known = """
        local now = tonumber(ARGV[1])
        if not now then
          local t = redis.call('TIME')
          now = t[1] * 1000000 + t[2]
        end
        local known = redis.call('HMGET', KEYS[1], 'arrival', 'lane')
        local arrival = tonumber(known[1] or '0')
        local lane = tonumber(known[2] or '0')

        """;

    /// <summary>A bucket that is empty is forgotten a minute later.</summary>
    private const string Keep = """

        redis.call('HSET', KEYS[1], 'arrival', string.format('%.0f', arrival), 'lane', string.format('%.0f', lane))
        redis.call('PEXPIRE', KEYS[1], math.max(0, math.floor((math.max(arrival, lane) - now) / 1000)) + 60000)

        """;

    private const string Book = Known + """
        local interval, laneInterval, brim, laneBrim, horizon = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
        local following = math.max(arrival, now) + interval
        local followingLane = math.max(lane, now) + laneInterval
        local wait = following - now - brim
        local passing = ARGV[7] == '1' and wait > 0 and followingLane - now - laneBrim < wait
        if passing then wait = followingLane - now - laneBrim end
        if wait > horizon then return string.format('%.0f', wait) end
        arrival = following
        if passing then lane = followingLane end
        """ + Keep + "return string.format('%.0f', wait)";

    private const string Fill = Known + """
        arrival = math.max(arrival, now + tonumber(ARGV[2]))
        lane = math.max(lane, now + tonumber(ARGV[3]))
        """ + Keep + "return 1";

    public async ValueTask<Booking> BookAsync(string bucket, CallRate rate, CallLane lane, CancellationToken cancellation)
    {
        if (BucketTimes.Of(rate) is not { } times)
        {
            return Booking.Now;
        }

        var wait = (long)await scripts.RunAsync(
            Book, prefix + bucket,
            [Now(), times.Interval, times.LaneInterval, times.Brim, times.LaneBrim, times.Horizon, lane == CallLane.Interactive ? 1 : 0], cancellation).ConfigureAwait(false);
        return Booking.Of(wait, times);
    }

    public async ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (BucketTimes.Of(rate) is { } times)
        {
            await scripts.RunAsync(Fill, prefix + bucket, [Now(), times.Full, times.LaneBrim], cancellation).ConfigureAwait(false);
        }
    }

    private RedisValue Now() => clock is null ? "" : (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
