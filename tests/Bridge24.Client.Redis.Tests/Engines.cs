using Bridge24.Client.Redis.Tests.Stores;
using Bridge24.Client.Redis.Tests.Suites;
using Bridge24.Contracts;
using Bridge24.Contracts.Servers;
using StackExchange.Redis;

namespace Bridge24.Client.Redis.Tests;

public sealed class Tokens_in_process() : TokenSuite(new ProcessEngine());

public sealed class Tokens_in_sqlite() : TokenSuite(new SqliteEngine());

public sealed class Tokens_in_postgres(PostgresServer server) : TokenSuite(new PostgresEngine(server));

public sealed class Tokens_in_redis(RedisServer server) : TokenSuite(new RedisEngine(server));

public sealed class Leases_in_process() : LeaseSuite(new ProcessEngine());

public sealed class Leases_in_sqlite() : LeaseSuite(new SqliteEngine());

public sealed class Leases_in_postgres(PostgresServer server) : LeaseSuite(new PostgresEngine(server));

public sealed class Leases_in_redis(RedisServer server) : LeaseSuite(new RedisEngine(server));

public sealed class Budget_in_redis(RedisServer server) : CallBudgetContract, IAsyncDisposable
{
    private readonly string _prefix = "test-" + Guid.NewGuid().ToString("N");
    private readonly List<ConnectionMultiplexer> _opened = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _opened)
        {
            await connection.DisposeAsync();
        }
    }

    [Fact]
    public async Task Keeps_its_own_time()
    {
        await using var redis = await RedisStore.ConnectAsync(server.Address, Engine.Key, _prefix);
        var hardlyLeaking = new CallRate(4, 0.001);

        await redis.Budget.FullAsync("a", hardlyLeaking, default);

        Assert.Equal(3, Math.Round((await redis.Budget.BookAsync("a", hardlyLeaking, CallLane.Bulk, default)).Wait.TotalSeconds / 1000, 1));
    }

    protected override async Task<ICallBudget> OpenAsync()
    {
        var connection = await ConnectionMultiplexer.ConnectAsync(server.Address);
        _opened.Add(connection);
        return new RedisCallBudget(new RedisScripts(connection.GetDatabase()), _prefix, Clock);
    }
}
