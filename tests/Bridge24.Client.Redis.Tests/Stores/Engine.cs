using Bridge24.Contracts.Servers;
using Bridge24.State;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Bridge24.Client.Redis.Tests.Stores;

/// <summary>One place of stores that is opened as often as a test likes.</summary>
public abstract class Engine : IAsyncDisposable
{
    public static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    private readonly List<IAsyncDisposable> _opened = [];

    public abstract Task<EngineStores> OpenAsync();

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var opened in _opened)
        {
            await opened.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected void Keep(IAsyncDisposable opened) => _opened.Add(opened);
}

public sealed record EngineStores(ITokenStore Tokens, ILeaseStore Leases);

public sealed class ProcessEngine : Engine
{
    private readonly EngineStores _stores = new(new ProcessTokens(), new ProcessLeases());

    public override Task<EngineStores> OpenAsync() => Task.FromResult(_stores);
}

public sealed class SqliteEngine : Engine
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bridge24-stores-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "state.db");

    public override async Task<EngineStores> OpenAsync()
    {
        var state = await StateStore.OpenAsync(new StateOptions { Path = Path, Key = Key });
        Keep(state);
        return new EngineStores(state.Tokens, state.Leases);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

public sealed class PostgresEngine : Engine
{
    private readonly string _place;

    public PostgresEngine(PostgresServer server)
    {
        server.Needed();
        _place = Place(server);
    }

    /// <summary>A schema of its own.</summary>
    public static string Place(PostgresServer server) => $"{server.Connection};Search Path=test_{Guid.NewGuid():N};Maximum Pool Size=10";

    public override async Task<EngineStores> OpenAsync()
    {
        var state = await StateStore.OpenAsync(StateOptions.At(_place) with { Key = Key });
        Keep(state);
        return new EngineStores(state.Tokens, state.Leases);
    }
}

public sealed class RedisEngine(RedisServer server) : Engine
{
    private readonly string _prefix = "test-" + Guid.NewGuid().ToString("N");

    public override async Task<EngineStores> OpenAsync()
    {
        var redis = await RedisStore.ConnectAsync(server.Address, Key, _prefix);
        Keep(redis);
        return new EngineStores(redis.Tokens, redis.Leases);
    }
}
