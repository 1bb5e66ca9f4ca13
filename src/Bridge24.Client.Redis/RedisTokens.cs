using System.Security.Cryptography;
using StackExchange.Redis;

namespace Bridge24.Client.Redis;

/// <summary>Token pairs as a hash each, encrypted. A hash stays when its pair is removed, so that versions only grow.</summary>
internal sealed class RedisTokens(RedisScripts scripts, SecretBox box, string prefix) : ITokenStore
{
    private const string Now = "local t = redis.call('TIME') local now = t[1] * 1000 + math.floor(t[2] / 1000) ";

    private const string IsVersion = """
        local stored = redis.call('HMGET', KEYS[1], 'version', 'pair')
        if stored[1] ~= ARGV[1] or not stored[2] then return 0 end

        """;

    private const string Read = Now + """
        local row = redis.call('HMGET', KEYS[1], 'version', 'pair', 'owner', 'started', 'problem')
        if not row[2] then return { '0' } end
        return { row[1], row[2], row[3] or '', tostring(now - tonumber(row[4] or now)), row[5] or '0' }
        """;

    private const string Clear = "redis.call('HDEL', KEYS[1], 'owner', 'started', 'problem') ";

    private const string Put = """
        if redis.call('HGET', KEYS[1], 'pair') ~= ARGV[1] then
          redis.call('HINCRBY', KEYS[1], 'version', 1)
          redis.call('HSET', KEYS[1], 'pair', ARGV[1])
        end

        """ + Clear + "return tonumber(redis.call('HGET', KEYS[1], 'version'))";

    private const string Replace = """
        local stored = redis.call('HMGET', KEYS[1], 'version', 'pair')
        if stored[2] == ARGV[2] then return 1 end

        """ + IsVersion + """
        redis.call('HSET', KEYS[1], 'pair', ARGV[2])
        redis.call('HINCRBY', KEYS[1], 'version', 1)

        """ + Clear + "return 1";

    private const string Mark = Now + IsVersion + "redis.call('HSET', KEYS[1], 'owner', ARGV[2], 'started', now) return 1";

    private const string Unmark = IsVersion + "if redis.call('HGET', KEYS[1], 'owner') == ARGV[2] then redis.call('HDEL', KEYS[1], 'owner', 'started') end return 1";

    private const string Problem = IsVersion + "redis.call('HSET', KEYS[1], 'problem', ARGV[2]) return 1";

    private const string Remove = """
        if redis.call('HEXISTS', KEYS[1], 'pair') == 0 then return 0 end
        redis.call('HDEL', KEYS[1], 'pair')
        redis.call('HINCRBY', KEYS[1], 'version', 1)

        """ + Clear + "return 1";

    public async Task<StoredTokens?> ReadAsync(TokenKey key, CancellationToken ct = default)
    {
        var row = (RedisResult[])(await RunAsync(Read, key, [], ct).ConfigureAwait(false))!;
        if (row.Length == 1)
        {
            return null;
        }

        var owner = (string)row[2]!;
        var mark = owner.Length == 0 ? null : new RenewalMark(owner, TimeSpan.FromMilliseconds(Math.Max(0, (long)row[3])));
        return new StoredTokens(Open(key, (byte[])row[1]!), (long)row[0], mark, (TokenProblem)(int)row[4]);
    }

    public async Task<long> PutAsync(TokenKey key, TokenPair pair, CancellationToken ct = default) =>
        (long)await RunAsync(Put, key, [Seal(pair)], ct).ConfigureAwait(false);

    public async Task<bool> TryReplaceAsync(TokenKey key, long spent, TokenPair pair, CancellationToken ct = default) =>
        (int)await RunAsync(Replace, key, [spent, Seal(pair)], ct).ConfigureAwait(false) == 1;

    public async Task<bool> MarkRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) =>
        (int)await RunAsync(Mark, key, [version, owner], ct).ConfigureAwait(false) == 1;

    public Task ClearRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) => RunAsync(Unmark, key, [version, owner], ct);

    public Task MarkProblemAsync(TokenKey key, long version, TokenProblem problem, CancellationToken ct = default) =>
        RunAsync(Problem, key, [version, (int)problem], ct);

    public Task RemoveAsync(TokenKey key, CancellationToken ct = default) => RunAsync(Remove, key, [], ct);

    private Task<RedisResult> RunAsync(string script, TokenKey key, RedisValue[] values, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(key);
        return scripts.RunAsync(script, prefix + key.Value, values, ct);
    }

    private byte[] Seal(TokenPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return box.Seal(TokenPairJson.Write(pair));
    }

    private TokenPair Open(TokenKey key, byte[] bytes)
    {
        try
        {
            return TokenPairJson.Read(box.Open(bytes));
        }
        catch (CryptographicException exception)
        {
            throw new ReauthorizationRequiredException(
                $"The token pair of \"{key}\" in Redis cannot be decrypted with the key that was given (BRIDGE24_KEY). Give the key it was stored with, or authorize again.", exception);
        }
    }
}
