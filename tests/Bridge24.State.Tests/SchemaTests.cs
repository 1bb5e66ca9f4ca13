using Bridge24.Contracts.Servers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State.Tests;

public sealed class The_schema(PostgresServer server)
{
    private static readonly SchemaVersions Next = StateSchema.Versions with
    {
        Steps = [.. StateSchema.Versions.Steps, "ALTER TABLE portal ADD COLUMN note TEXT NOT NULL DEFAULT 'new'"],
    };

    public static TheoryData<int> Released { get; } = [.. Enumerable.Range(1, StateSchema.Versions.Latest)];

    [Theory]
    [MemberData(nameof(Released))]
    public async Task Of_each_released_step_is_brought_to_the_latest(int version)
    {
        await using var test = new SqliteState { Key = PostgresEngine.Key };
        await Some.FlowAsync(await test.OpenAsync());
        await test.CloseAsync();
        var old = Path.Combine(test.Folder, "old.db");
        await using (SqliteFile.Open(old, StateSchema.Versions with { Steps = [.. StateSchema.Versions.Steps.Take(version)] }, "FULL", TimeProvider.System))
        {
            CopyPortals(test.Path, old);
        }

        await using var store = await StateStore.OpenAsync(test.Options with { Path = old });

        Assert.Equal(TestState.Webhook.Value, Assert.Single(await store.Portals.ListAsync()).Webhook!.Value);
        await store.Flows.RegisterAsync(1, "contacts", "contacts.yaml", "contact", "KEY");
    }

    [Fact]
    public async Task In_postgres_goes_forward_once_however_many_try()
    {
        await using var test = new PostgresEngine(server).New();
        await Some.FlowAsync(await test.OpenAsync());

        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StateStore.OpenAsync(test.Options, Next, default))));
        foreach (var store in stores)
        {
            Assert.Single(await store.Portals.ListAsync());
            await store.DisposeAsync();
        }

        var refused = await Assert.ThrowsAsync<StateException>(test.OpenAsync);
        Assert.Contains($"newer Bridge24 (its version is {Next.Latest}, this one knows {StateSchema.Versions.Latest})", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_postgres_stays_as_it_is_when_a_step_fails()
    {
        await using var test = new PostgresEngine(server).New();
        await Some.FlowAsync(await test.OpenAsync());

        await Assert.ThrowsAsync<StateException>(
            () => StateStore.OpenAsync(test.Options, Next with { Steps = [.. Next.Steps, "ALTER TABLE nothing ADD COLUMN x TEXT"] }, default));

        Assert.Single(await (await test.OpenAsync()).Portals.ListAsync());
    }

    [Fact]
    public async Task Has_no_table_that_a_move_leaves_behind()
    {
        await using var test = new SqliteState();
        await test.OpenAsync();
        await using var connection = new SqliteConnection($"Data Source={test.Path};Pooling=False");

        var tables = await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");

        Assert.Equal(tables.Order(StringComparer.Ordinal), MovedTable.All.Select(table => table.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task In_postgres_takes_no_key_with_a_zero_and_says_so()
    {
        await using var test = new PostgresEngine(server).New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);

        var refused = await Assert.ThrowsAsync<StateException>(() => store.Intents.ReserveAsync(flow.Id, 1, [("a\0b", IntentKind.Create)], Some.Moment));

        Assert.Contains("U+0000", refused.Message, StringComparison.Ordinal);
    }

    private static void CopyPortals(string from, string to)
    {
        using var connection = new SqliteConnection($"Data Source={to};Pooling=False");
        connection.Open();
        connection.Execute("ATTACH @from AS latest", new { from });
        connection.Execute(
            "INSERT INTO portal (id, name, name_key, webhook, capacity, per_second) SELECT id, name, name_key, webhook, capacity, per_second FROM latest.portal");
    }
}
