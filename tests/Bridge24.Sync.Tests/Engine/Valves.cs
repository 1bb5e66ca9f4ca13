using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;
using Microsoft.Data.Sqlite;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Valves
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";

    [Fact]
    public async Task An_empty_source_stops_a_flow_that_has_records_and_goes_through_when_it_is_let()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 3));
        var flow = world.Contacts("NAME: name");
        await world.SyncAsync(flow);
        world.Csv(Rows(1, 0));

        await StopsAsync(world, flow, "rows.csv has no rows, and the flow has made 3 records from it", "--allow empty_source");
        var report = await world.SyncAsync(flow, Valve.EmptySource);

        Assert.Equal((0, FlowStatus.Ok), (report.Account.Read, report.Status));
        Assert.Equal(3, (await world.RecordsAsync("contact", KeyField)).Count);
    }

    [Fact]
    public async Task An_empty_source_is_no_matter_before_the_first_record()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 0));

        Assert.Equal(FlowStatus.Ok, (await world.SyncAsync(world.Contacts("NAME: name"))).Status);
    }

    [Fact]
    public async Task Keys_that_are_all_new_stop_the_flow_and_some_new_ones_do_not()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 20));
        var flow = world.Contacts("NAME: name");
        await world.SyncAsync(flow);
        world.Csv(Rows(1001, 20));

        await StopsAsync(world, flow, "None of the 20 keys of rows.csv is one of the flow's 20", "--allow new_keys");
        world.Csv(Rows(20, 20));
        var some = await world.SyncAsync(flow);
        world.Csv(Rows(1001, 20));
        var allowed = await world.SyncAsync(flow, Valve.NewKeys);

        Assert.Equal((19, 1, 20), (some.Account.Created, some.Account.Unchanged, allowed.Account.Created));
    }

    [Fact]
    public async Task A_small_delivery_of_new_keys_is_no_change_of_all_keys()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 20));
        var flow = world.Contacts("NAME: name");
        await world.SyncAsync(flow);
        world.Csv(Rows(1001, 5));

        Assert.Equal(5, (await world.SyncAsync(flow)).Account.Created);
    }

    [Theory]
    [InlineData("max_create: 5", 5, 6)]
    [InlineData("max_create: 0", 0, 1)]
    public async Task More_new_records_than_max_create_stop_a_first_run_before_even_the_key_field_is_made(string policy, int few, int many)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, many));
        var flow = world.Contacts(["NAME: name"], policy);

        await StopsAsync(world, flow, $"{many} records would be made, and {policy} allows {few}", "--allow max_create");
        world.Csv(Rows(1, few));
        var report = await world.SyncAsync(flow);
        world.Csv(Rows(1, few + many));
        await StopsAsync(world, flow, $"{many} records would be made", "--allow max_create");
        var allowed = await world.SyncAsync(flow, Valve.MaxCreate);

        Assert.Equal((few, many), (report.Account.Created, allowed.Account.Created));
    }

    [Fact]
    public async Task Records_that_carry_the_key_already_do_not_count_as_new()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 8));
        await world.SyncAsync(world.Contacts("NAME: name"));
        await world.LoseStateAsync();

        var report = await world.SyncAsync(world.Contacts(["NAME: name"], "max_create: 1"));

        Assert.Equal((0, 8), (report.Account.Created, report.Account.Unchanged));
    }

    [Fact]
    public async Task A_share_is_of_the_records_that_others_made_and_rests_while_these_are_few()
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = world.Contacts(["NAME: name"], "max_create: 1%");
        world.Csv(Rows(1, 15));
        await world.SyncAsync(flow);
        await world.AddAsync("contact", Enumerable.Range(0, 1_100).Select(_ => ("POST", "Theirs")));
        world.Csv(Rows(1, 27));

        await StopsAsync(world, flow, "12 records would be made, and max_create: 1% allows 11", "--allow max_create");
        world.Csv(Rows(1, 26));

        Assert.Equal(11, (await world.SyncAsync(flow)).Account.Created);
    }

    [Fact]
    public async Task More_changed_records_than_max_change_stop_the_flow()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 20));
        var flow = world.Contacts(["NAME: name"], "max_change: 10%");
        await world.SyncAsync(flow);
        world.Csv(Rows(1, 20, changed: 3));

        await StopsAsync(world, flow, "3 of 20 records would be changed, and max_change: 10% allows 2", "--allow max_change");
        world.Csv(Rows(1, 20, changed: 2));
        var report = await world.SyncAsync(flow);
        world.Csv(Rows(1, 20));
        await StopsAsync(world, world.Contacts(["NAME: name"], "max_change: 0"), "2 of 20 records would be changed", "--allow max_change");
        var allowed = await world.SyncAsync(flow, Valve.MaxChange);

        Assert.Equal((2, 2), (report.Account.Updated, allowed.Account.Updated));
    }

    [Fact]
    public async Task A_map_that_changed_stops_the_flow_where_it_would_change_records()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,last\n1,Ann,Gray\n2,Bob,\n");
        var flow = world.Contacts("NAME: name");
        await world.SyncAsync(flow);
        world.Contacts("NAME: name", "LAST_NAME: last");

        await StopsAsync(world, flow, "its map changed since the last run (LAST_NAME is new), and 1 of 2 records would be changed", "--accept-mapping");
        var allowed = await world.SyncAsync(flow, Valve.Mapping);
        var after = await world.SyncAsync(flow);
        world.Contacts("NAME: name");
        var less = await world.SyncAsync(flow);

        Assert.Equal((1, 2, 2), (allowed.Account.Updated, after.Account.Unchanged, less.Account.Unchanged));
    }

    [Fact]
    public async Task A_saved_plan_shows_what_a_new_map_changes_and_so_lets_it_through()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,last\n1,Ann,Gray\n");
        await world.SyncAsync(world.Contacts("NAME: name"));
        world.Contacts("NAME: name", "LAST_NAME: last");

        var report = Assert.Single(await world.SyncByPlanAsync(await world.SavePlanAsync()));

        Assert.Equal(1, report.Account.Updated);
    }

    [Fact]
    public async Task A_user_who_is_no_administrator_does_not_begin_where_keys_may_stand_already()
    {
        await using var world = await SyncWorld.StartAsync(new Sandbox.SandboxOptions { Users = [new("ann@shop.example", "Ann", "Agent")] });
        world.Csv(Rows(1, 2));
        world.Origin = "SHOP";
        var flow = world.Contacts("NAME: name");

        await StopsAsync(world, flow, "the portal keeps keys in \"origin:SHOP\" already", "--allow rights");
        var allowed = await world.SyncAsync(flow, Valve.Rights);
        world.Csv(Rows(1, 3));
        var later = await world.SyncAsync(flow);

        Assert.Equal((2, 1), (allowed.Account.Created, later.Account.Created));
    }

    [Fact]
    public async Task A_query_that_fails_half_way_fails_the_run_and_nothing_counts_as_gone()
    {
        await using var world = await SyncWorld.StartAsync();
        var path = Path.GetTempFileName();
        await ExecuteAsync(path, "create table numbers (i integer, good integer); with recursive n(i) as (select 1 union all select i + 1 from n where i < 60) insert into numbers select i, 1 from n");
        world.Source = $"sqlite: {path}\n  query: select i as id, case when good then 'Name ' || i else json('broken') end as name from numbers";
        var flow = world.Contacts(["NAME: name"], "on_delete: delete");
        await world.SyncAsync(flow);
        await ExecuteAsync(path, "update numbers set good = 0 where i = 30");
        var writes = await world.WritesAsync();

        var error = await Assert.ThrowsAsync<SourceException>(() => world.SyncAsync(flow));
        var kept = (await world.RecordsAsync("contact", KeyField)).Count;
        await ExecuteAsync(path, "update numbers set good = 1");
        var mended = await world.SyncAsync(flow);

        Assert.Contains("malformed JSON", error.Message, StringComparison.Ordinal);
        Assert.Equal((writes, 60, 60), (await world.WritesAsync(), kept, mended.Account.Unchanged));
        File.Delete(path);
    }

    [Theory]
    [InlineData("5%", 100, 5)]
    [InlineData("0.5%", 1000, 5)]
    [InlineData("5%", 3, 1)]
    [InlineData("7", 3, 7)]
    [InlineData("0", 3, 0)]
    public void A_share_is_a_number_or_a_percentage_of_at_least_one(string text, long total, long limit)
    {
        Assert.True(Share.TryParse(text, out var share));
        Assert.Equal((limit, text), (share.Of(total), share.ToString()));
    }

    [Theory]
    [InlineData("many")]
    [InlineData("-1")]
    [InlineData("%")]
    [InlineData("1.5")]
    public void Another_word_is_no_share(string text) => Assert.False(Share.TryParse(text, out _));

    private static string Rows(int first, int count, int changed = 0) =>
        "id,name\n" + string.Concat(Enumerable.Range(first, count).Select(i => $"{i},Name {i}{(i - first < changed ? " changed" : "")}\n"));

    private static async Task StopsAsync(SyncWorld world, string flow, string fact, string remedy)
    {
        var writes = await world.WritesAsync();
        var error = await Assert.ThrowsAsync<SyncStoppedException>(() => world.SyncAsync(flow));

        Assert.Contains(fact, error.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
        Assert.Equal(writes, await world.WritesAsync());
    }

    private static async Task ExecuteAsync(string path, string sql)
    {
        await using var database = new SqliteConnection($"Data Source={path};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
