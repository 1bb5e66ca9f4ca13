using Bridge24.Client;
using Bridge24.Client.Redis;
using Bridge24.State;

namespace Bridge24.Campaigns.Workers;

/// <summary>One engine's stores, opened anew in each process: <c>sqlite:PATH</c>, <c>postgres:CONNECTION</c> or <c>redis:HOST:PORT</c>.</summary>
internal sealed record SharedStores(ITokenStore Tokens, ILeaseStore Leases, ICallBudget Budget, IAsyncDisposable Store) : IAsyncDisposable
{
    /// <summary>A key for emulated secrets only.</summary>
    public static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    /// <param name="place">The engine and where it is.</param>
    /// <param name="clock">The machine's clock, for an engine that has none of its own.</param>
    public static async Task<SharedStores> OpenAsync(string place, TimeProvider clock)
    {
        var (engine, where) = place.Split(':', 2) is [var name, var rest] ? (name, rest) : (place, "");
        switch (engine)
        {
            case "sqlite":
                return Of(await StateStore.OpenAsync(new StateOptions { Path = where, Key = Key, Clock = clock }));
            case "postgres":
                return Of(await StateStore.OpenAsync(StateOptions.At(where) with { Key = Key }));
            case "redis":
                var redis = await RedisStore.ConnectAsync(where, Key);
                return new SharedStores(redis.Tokens, redis.Leases, redis.Budget, redis);
            default:
                throw new ArgumentException($"\"{engine}\" is no engine.", nameof(place));
        }
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private static SharedStores Of(StateStore state) => new(state.Tokens, state.Leases, state.Budget, state);
}
