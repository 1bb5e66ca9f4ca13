using StackExchange.Redis;

namespace Bridge24.Client.Redis;

/// <summary>Leases as a hash each, by the clock of Redis. A hash stays when its lease is given back, so that epochs only grow.</summary>
internal sealed class RedisLeases(RedisScripts scripts, string prefix) : ILeaseStore
{
    private const string Now = "local t = redis.call('TIME') local now = t[1] * 1000 + math.floor(t[2] / 1000) ";
    private const string Held = "local held = redis.call('HMGET', KEYS[1], 'owner', 'until', 'epoch') ";

    /// <summary>Free, run out, or of the epoch whose holder we know to be dead. A repeat of ours after a lost answer gets the same lease.</summary>
    private const string Acquire = Now + Held + """
        if held[3] and tonumber(held[2]) > now and held[3] ~= ARGV[3] then
          if redis.call('HGET', KEYS[1], 'request') ~= ARGV[4] then return { 0, held[1], held[2], held[3] } end
          return { 1, held[1], held[2], held[3] }
        end
        local epoch = tonumber(held[3] or '0') + 1
        local till = now + tonumber(ARGV[2])
        redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'until', till, 'epoch', epoch, 'request', ARGV[4])
        return { 1, ARGV[1], till, epoch }
        """;

    private const string Renew = Now + Held + """
        if held[1] ~= ARGV[1] or held[3] ~= ARGV[2] then return 0 end
        redis.call('HSET', KEYS[1], 'until', now + tonumber(ARGV[3]))
        return 1
        """;

    private const string Release = Held + """
        if held[1] == ARGV[1] and held[3] == ARGV[2] then redis.call('HSET', KEYS[1], 'owner', '', 'until', 0, 'request', '') end
        return 1
        """;

    private const string Holder = Now + Held + """
        if held[3] and tonumber(held[2]) > now then return { 1, held[1], held[2], held[3] } end
        return { 0 }
        """;

    public async Task<Lease?> TryAcquireAsync(string name, string owner, TimeSpan time, CancellationToken ct = default)
    {
        var request = Guid.NewGuid().ToString("N");
        RedisValue dead = "";
        while (true)
        {
            var answer = (RedisResult[])(await scripts.RunAsync(
                Acquire, prefix + name, [owner, (long)time.TotalMilliseconds, dead, request], ct).ConfigureAwait(false))!;
            var lease = Read(name, answer);
            if ((int)answer[0] == 1)
            {
                return lease;
            }

            if (!LeaseOwner.IsDead(lease.Owner))
            {
                return null;
            }

            // Only this holder is known to be dead: should another have taken the lease meanwhile, its epoch differs.
            dead = lease.Epoch;
        }
    }

    public async Task<bool> RenewAsync(Lease lease, TimeSpan time, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return (int)await scripts.RunAsync(Renew, prefix + lease.Name, [lease.Owner, lease.Epoch, (long)time.TotalMilliseconds], ct).ConfigureAwait(false) == 1;
    }

    public Task ReleaseAsync(Lease lease, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return scripts.RunAsync(Release, prefix + lease.Name, [lease.Owner, lease.Epoch], ct);
    }

    public async Task<Lease?> HolderAsync(string name, CancellationToken ct = default)
    {
        var answer = (RedisResult[])(await scripts.RunAsync(Holder, prefix + name, [], ct).ConfigureAwait(false))!;
        return (int)answer[0] == 1 && Read(name, answer) is var lease && !LeaseOwner.IsDead(lease.Owner) ? lease : null;
    }

    private static Lease Read(string name, RedisResult[] answer) =>
        new(name, (string)answer[1]!, DateTimeOffset.FromUnixTimeMilliseconds((long)answer[2]), (long)answer[3]);
}
