using System.Text.Json.Nodes;
using Bridge24.Sync.Flows;
using Microsoft.Data.Sqlite;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Drift_around_a_flow
{
    [Fact]
    public async Task Columns_that_came_went_or_changed_their_type_are_named_before_the_first_write()
    {
        await using var world = await SyncWorld.StartAsync();
        var path = Path.GetTempFileName();
        await ExecuteAsync(path, "create table people (id integer, name text, age integer, old text); insert into people values (1, 'Ann', 40, 'x')");
        world.Source = $"sqlite: {path}\n  table: people";
        var flow = world.Contacts("NAME: name");
        await world.SyncAsync(flow);
        await ExecuteAsync(path, "drop table people; create table people (id integer, name text, age text, born text); insert into people values (1, 'Anna', '40', null)");
        await world.SyncAsync(flow);
        var told = world.Notices.ToList();
        await world.SyncAsync(flow);

        Assert.Equal(3, told.Count);
        Assert.Contains(told, notice => notice.StartsWith("Column \"age\" of", StringComparison.Ordinal) && notice.Contains("INTEGER at the last run and is TEXT", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(told, notice => notice.StartsWith("Column \"old\" has gone", StringComparison.Ordinal));
        Assert.Contains(told, notice => notice.StartsWith("Column \"born\" is new", StringComparison.Ordinal));
        Assert.Equal(told, world.Notices);
        File.Delete(path);
    }

    [Fact]
    public async Task A_list_entry_that_has_gone_and_a_field_that_became_required_are_named_and_planned_with()
    {
        await using var world = await SyncWorld.StartAsync();
        var id = await ListAsync(world, "Gold", "Silver");
        world.Csv("id,name,tier\n1,Ann,Gold\n2,Bob,Silver\n");
        var flow = world.Contacts("NAME: name", "UF_CRM_TIER: { from: tier, list: true }");
        await world.SyncAsync(flow);
        var entries = (await world.AskAsync("crm.contact.userfield.get", new JsonObject { ["id"] = id })).GetProperty("LIST").EnumerateArray().ToList();
        await world.AskAsync("crm.contact.userfield.update", new JsonObject
        {
            ["id"] = id,
            ["fields"] = new JsonObject
            {
                ["MANDATORY"] = "Y",
                ["LIST"] = new JsonArray(new JsonObject { ["ID"] = entries[0].GetProperty("ID").ToString(), ["DEL"] = "Y" }),
            },
        });
        await world.PlanAllAsync();
        var report = await world.SyncAsync(flow);

        Assert.Contains(world.Notices, notice => notice.StartsWith("Entry \"Gold\"", StringComparison.Ordinal) && notice.Contains("UF_CRM_TIER", StringComparison.Ordinal));
        Assert.Contains(world.Notices, notice => notice.Contains("\"UF_CRM_TIER\" has become required", StringComparison.Ordinal));
        Assert.Equal(world.Notices, Assert.Single(world.LastPlan!.Flows).Notes);
        Assert.Equal(world.Notices, report.Notices);
        Assert.Equal((1, 1), (report.Account.Failed, report.Account.Unchanged));
    }

    [Fact]
    public async Task A_field_whose_type_changed_is_named()
    {
        await using var world = await SyncWorld.StartAsync();
        await world.AddFieldAsync("contact", "NUMBER", "integer");
        world.Csv("id,name,number\n1,Ann,7\n");
        var flow = world.Contacts("NAME: name", "UF_CRM_NUMBER: number");
        await world.SyncAsync(flow);
        await RemoveAsync(world, "UF_CRM_NUMBER");
        await world.AddFieldAsync("contact", "NUMBER", "string");
        await world.SyncAsync(flow);

        Assert.Contains("Field \"UF_CRM_NUMBER\" was integer at the last run and is string now", Assert.Single(world.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_has_gone_stops_the_flow_before_it_writes()
    {
        await using var world = await SyncWorld.StartAsync();
        await world.AddFieldAsync("contact", "NUMBER", "integer");
        world.Csv("id,name,number\n1,Ann,7\n");
        var flow = world.Contacts("NAME: name", "UF_CRM_NUMBER: number");
        await world.SyncAsync(flow);
        await RemoveAsync(world, "UF_CRM_NUMBER");
        world.Csv("id,name,number\n1,Anna,8\n");
        var writes = await world.WritesAsync();

        var error = await Assert.ThrowsAsync<FlowException>(() => world.SyncAsync(flow));

        Assert.Contains("\"UF_CRM_NUMBER\" is not among the contact fields", error.Message, StringComparison.Ordinal);
        Assert.Equal(writes, await world.WritesAsync());
    }

    private static async Task<long> ListAsync(SyncWorld world, params string[] entries) => (await world.AskAsync("crm.contact.userfield.add", new JsonObject
    {
        ["fields"] = new JsonObject
        {
            ["FIELD_NAME"] = "TIER",
            ["USER_TYPE_ID"] = "enumeration",
            ["MULTIPLE"] = "N",
            ["LIST"] = new JsonArray([.. entries.Select(entry => (JsonNode)new JsonObject { ["VALUE"] = entry })]),
        },
    })).GetInt64();

    private static async Task RemoveAsync(SyncWorld world, string name)
    {
        var fields = await world.AskAsync("crm.contact.userfield.list", []);
        var id = fields.EnumerateArray().Single(field => field.GetProperty("FIELD_NAME").GetString() == name).GetProperty("ID").ToString();
        await world.AskAsync("crm.contact.userfield.delete", new JsonObject { ["id"] = id });
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
