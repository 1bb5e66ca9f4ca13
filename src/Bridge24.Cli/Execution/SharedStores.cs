using Bridge24.Client;
using Bridge24.Client.Redis;
using Bridge24.State;

namespace Bridge24.Cli.Execution;

/// <summary>Token pairs, the leases of their renewals and the call budget: of the state, or of the Redis that BRIDGE24_REDIS names.</summary>
internal sealed record SharedStores(ITokenStore Tokens, ILeaseStore Leases, ICallBudget Budget) : IAsyncDisposable
{
    private const string Variable = "BRIDGE24_REDIS";

    private RedisStore? _redis;

    public static async Task<SharedStores> OpenAsync(StateStore state)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } place)
        {
            return new SharedStores(state.Tokens, state.Leases, state.Budget);
        }

        var key = StatePlace.Key() ?? throw new UsageException(
            $"{Variable} is set and BRIDGE24_KEY is not: tokens stand in Redis encrypted only.", "Set BRIDGE24_KEY to the same 32 bytes everywhere. New ones: openssl rand -base64 32");
        try
        {
            var redis = await RedisStore.ConnectAsync(place, key);
            return new SharedStores(redis.Tokens, redis.Leases, redis.Budget) { _redis = redis };
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"\"{place}\" is no place of a Redis ({exception.Message}).", $"Set {Variable} to HOST:PORT.");
        }
    }

    public ValueTask DisposeAsync() => _redis?.DisposeAsync() ?? default;
}
