using StackExchange.Redis;

namespace Bridge24.Client.Redis;

/// <summary>
/// What processes on several machines share: token pairs (encrypted), leases and the call budget. Redis should keep its data on disk
/// (<c>appendonly yes</c>): a pair that is gone is a person's authorization that is gone.
/// </summary>
public sealed class RedisStore : IAsyncDisposable
{
    private readonly ConnectionMultiplexer _connection;

    private RedisStore(ConnectionMultiplexer connection, byte[] key, string prefix)
    {
        _connection = connection;
        var scripts = new RedisScripts(connection.GetDatabase());
        Tokens = new RedisTokens(scripts, new SecretBox(key, "bridge24.tokens"), prefix + ":token:");
        Leases = new RedisLeases(scripts, prefix + ":lease:");
        Budget = new RedisCallBudget(scripts, prefix + ":budget:");
    }

    /// <summary>Token pairs.</summary>
    public ITokenStore Tokens { get; }

    /// <summary>Leases.</summary>
    public ILeaseStore Leases { get; }

    /// <summary>The call budget.</summary>
    public ICallBudget Budget { get; }

    /// <summary>Connects.</summary>
    /// <param name="configuration"><c>host:port</c>, or any configuration of StackExchange.Redis.</param>
    /// <param name="key">32 bytes that encrypt the pairs; the same for all who share them.</param>
    /// <param name="prefix">The beginning of every key in Redis.</param>
    /// <exception cref="ArgumentException">The configuration cannot be read, or the key has another length.</exception>
    /// <exception cref="UnreachableException">Redis does not answer.</exception>
    public static async Task<RedisStore> ConnectAsync(string configuration, byte[] key, string prefix = "bridge24")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(configuration);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(prefix);
        if (key.Length != SecretBox.KeyLength)
        {
            throw new ArgumentException($"The key for secrets has {key.Length} bytes, and {SecretBox.KeyLength} are needed.", nameof(key));
        }

        var options = ConfigurationOptions.Parse(configuration);
        options.ConnectTimeout = 5000;
        options.ClientName = "bridge24";
        try
        {
            return new RedisStore(await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false), [.. key], prefix);
        }
        catch (RedisConnectionException exception)
        {
            var place = string.Join(", ", options.EndPoints.Select(point => point.ToString()));
            throw new UnreachableException($"Redis at \"{place}\" does not answer. Start it, or correct BRIDGE24_REDIS.", exception);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
