using Bridge24.Sync.Flows;
using Microsoft.Data.Sqlite;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Growing_columns
{
    private const string Header = "id,name,at\n";
    private const string Two = Header + "1,Ann,2026-01-01\n2,Bob,2026-01-02\n";

    [Fact]
    public async Task Later_runs_read_from_the_last_value_on_and_rows_of_just_that_value_again()
    {
        await using var world = await WorldAsync(Two);

        var first = await SyncAsync(world);
        var again = await SyncAsync(world);
        world.Csv(Two + "3,Cid,2026-01-02\n4,Dan,2026-01-03\n");
        var plan = await world.PlanAllAsync();
        var more = await SyncAsync(world);
        world.Csv("id,name,at\n");
        var none = await SyncAsync(world);

        Assert.Equal([(2L, 2L), (1L, 0L), (3L, 2L), (0L, 0L)], new[] { first, again, more, none }.Select(report => (report.Account.Read, report.Account.Created)));
        Assert.Equal(["3", "4"], plan.Select(change => change.Key));
        Assert.All([first, again, more, none], report => Assert.Equal(FlowStatus.Ok, report.Status));
        Assert.Equal(["Ann", "Bob", "Cid", "Dan"], await world.RecordsAsync("contact", "NAME"));
    }

    [Fact]
    public async Task A_row_that_comes_late_with_an_older_value_waits_for_a_full_run()
    {
        await using var world = await WorldAsync(Two);
        await SyncAsync(world);
        world.Csv(Two + "3,Late,2026-01-01\n");

        var partly = await SyncAsync(world);
        var fully = await world.SyncFullAsync(world.PathOf("rows.yaml"));

        Assert.Equal((0, 1), (partly.Account.Created, fully.Account.Created));
        Assert.Equal((3, 1), (fully.Account.Read, (await SyncAsync(world)).Account.Read));
    }

    [Fact]
    public async Task A_changed_map_reads_all_rows_again()
    {
        await using var world = await WorldAsync(Two);
        await SyncAsync(world);

        world.Flow("contact", ["NAME: name", "POST: { value: Cook }"]);
        var report = await world.SyncAsync(world.PathOf("rows.yaml"), Valve.Mapping);

        Assert.Equal((2, 2), (report.Account.Read, report.Account.Updated));
    }

    [Fact]
    public async Task A_dead_letter_is_tried_again_though_its_row_is_not_read_any_more()
    {
        await using var world = await WorldAsync(Two);
        world.Flow("contact", ["NAME: name", "COMPANY_ID: { from: id, link: companies }"]);
        world.Companies("TITLE: title");
        world.Csv("id,title\n2,Acme\n", "companies.csv");
        Assert.Equal(["1"], await DeadAsync(world, async () => await world.SyncAllAsync()));

        world.Csv("id,title\n2,Acme\n1,Beta\n", "companies.csv");
        var report = (await world.SyncAllAsync())[^1];

        Assert.Equal((2, 1, 1), (report.Account.Read, report.Account.Created, report.Account.Unchanged));
        Assert.Empty(await world.DeadAsync());
        Assert.Equal(["Ann", "Bob"], await world.RecordsAsync("contact", "NAME"));
    }

    [Fact]
    public async Task A_run_that_breaks_off_or_meets_an_unreadable_row_begins_where_it_began()
    {
        await using var world = await WorldAsync(Two);
        await SyncAsync(world);
        world.Csv(Two + "3,Cid,2026-01-03\n4,Dan,never\n");
        var broken = await Assert.ThrowsAnyAsync<Exception>(() => SyncAsync(world));
        world.Csv(Two + "3,Cid,2026-01-03\n4,Dan,2026-01-04\n5\n");
        var unreadable = await SyncAsync(world);
        world.Csv(Two + "3,Cid,2026-01-03\n4,Dan,2026-01-04\n");

        var whole = await SyncAsync(world);

        Assert.Contains("\"never\" in column \"at\" of row 5 of rows.csv is neither a number nor a day or moment", broken.Message, StringComparison.Ordinal);
        Assert.Equal((4, 1), (unreadable.Account.Read, unreadable.Account.Failed));
        Assert.Equal((3, 1), (whole.Account.Read, (await SyncAsync(world)).Account.Read));
        Assert.Equal(["Ann", "Bob", "Cid", "Dan"], await world.RecordsAsync("contact", "NAME"));
    }

    [Fact]
    public async Task A_run_that_leaves_a_create_unanswered_leaves_its_rows_to_the_next_one()
    {
        await using var world = await WorldAsync(Two);
        await SyncAsync(world);
        world.Csv(Two + "3,Cid,2026-01-03\n4,Dan,2026-01-04\n");
        world.Sandbox.AddFault("crm.item.add:drop-after:count=1");

        var cut = await world.SyncUnsettledAsync(world.PathOf("rows.yaml"));
        var next = await SyncAsync(world);

        Assert.Equal(FlowStatus.Partial, cut.Status);
        Assert.Equal((3, 1), (next.Account.Read, (await SyncAsync(world)).Account.Read));
        Assert.Equal(["Ann", "Bob", "Cid", "Dan"], await world.RecordsAsync("contact", "NAME"));
    }

    [Theory]
    [InlineData("table: people")]
    [InlineData("query: select * from people order by id -- all;")]
    public async Task A_database_is_asked_for_the_new_rows_alone(string rows)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Source = $"sqlite: shop.db\n  {rows}\n  changed: version";
        world.Flow("contact", ["NAME: name"]);
        Execute(world, "create table people (id integer, name text, version integer)");
        Execute(world, "insert into people values (1, 'Ann', 9), (2, 'Bob', 10), (3, 'Cid', null)");

        var first = await SyncAsync(world);
        Execute(world, "insert into people values (4, 'Dan', 10), (5, 'Eve', 11)");
        var second = await SyncAsync(world);

        Assert.Equal([(3L, 3L), (4L, 2L)], new[] { first, second }.Select(report => (report.Account.Read, report.Account.Created)));
    }

    [Fact]
    public async Task Deleting_what_left_the_source_is_refused_beside_it()
    {
        await using var world = await WorldAsync(Two);
        world.Contacts(["NAME: name"], "on_delete: delete");

        var problem = await Assert.ThrowsAsync<FlowException>(() => world.SyncAllAsync());

        Assert.Contains("\"on_delete\" stands beside \"changed\"", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<SyncWorld> WorldAsync(string rows)
    {
        var world = await SyncWorld.StartAsync();
        world.Source = "csv: rows.csv\n  changed: at";
        world.Flow("contact", ["NAME: name"]);
        world.Csv(rows);
        return world;
    }

    private static Task<FlowReport> SyncAsync(SyncWorld world) => world.SyncAsync(world.PathOf("rows.yaml"));

    private static async Task<IEnumerable<string>> DeadAsync(SyncWorld world, Func<Task> sync)
    {
        await sync();
        return (await world.DeadAsync()).Select(letter => letter.Key);
    }

    private static void Execute(SyncWorld world, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={world.PathOf("shop.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
