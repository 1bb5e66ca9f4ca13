using Bridge24.Client;
using Bridge24.Client.Redis;
using Bridge24.State;

namespace Bridge24.Campaigns;

/// <summary>One engine's stores, opened anew in each process: <c>sqlite:PATH</c>, <c>postgres:CONNECTION</c> or <c>redis:HOST:PORT</c>.</summary>
internal sealed record SharedStores(ITokenStore Tokens, ILeaseStore Leases, ICallBudget Budget, IAsyncDisposable Engine) : IAsyncDisposable
{
    /// <summary>A key for emulated secrets only.</summary>
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    public static async Task<SharedStores> OpenAsync(string place)
    {
        if (place.Split(':', 2) is not [var engine, var where])
        {
            throw new ArgumentException($"\"{place}\" is no place of stores. Give sqlite:PATH, postgres:CONNECTION or redis:HOST:PORT.", nameof(place));
        }

        switch (engine)
        {
            case "sqlite" or "postgres":
                var state = await StateStore.OpenAsync(StateOptions.At(where) with { Key = Key });
                return new SharedStores(state.Tokens, state.Leases, state.Budget, state);
            case "redis":
                var redis = await RedisStore.ConnectAsync(where, Key);
                return new SharedStores(redis.Tokens, redis.Leases, redis.Budget, redis);
            default:
                throw new ArgumentException($"\"{engine}\" is no engine. Give sqlite, postgres or redis.", nameof(place));
        }
    }

    public ValueTask DisposeAsync() => Engine.DisposeAsync();
}
