using Bridge24.Sandbox;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Departed_keys
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";
    private const string Delete = "on_delete: delete";
    private static readonly string[] Map = ["NAME: name", "PHONE: { from: phone, as: phone, region: DE }"];

    [Fact]
    public async Task A_record_whose_key_left_the_source_is_planned_and_then_deleted_once()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 30));
        var flow = world.Contacts(Map, Delete);
        await world.SyncAsync(flow);
        world.Csv(Rows(2, 29));

        var planned = Assert.Single(await world.PlanAllAsync());
        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal(("delete", "1"), (planned.Action, planned.Key));
        Assert.Equal("N1", Assert.Single(planned.Fields["NAME"].From!));
        Assert.Equal((29, 29, 1, FlowStatus.Ok), (report.Account.Read, report.Account.Unchanged, report.Account.Deleted, report.Status));
        Assert.Equal(0, again.Account.Deleted);
        Assert.DoesNotContain("1", await world.RecordsAsync("contact", KeyField));
        Assert.Equal(29, (await world.RecordsAsync("contact", KeyField)).Count);
    }

    [Fact]
    public async Task A_key_that_comes_back_after_its_record_was_deleted_is_made_again()
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = world.Contacts(Map, Delete);
        foreach (var first in new[] { 1, 2, 1 })
        {
            world.Csv(Rows(first, 4 - first));
            await world.SyncAsync(flow);
        }

        Assert.Equal(["1", "2", "3"], await world.RecordsAsync("contact", KeyField));
    }

    [Fact]
    public async Task Clear_empties_what_the_flow_wrote_and_leaves_what_people_wrote_and_a_returning_key_fills_it_again()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 3));
        var flow = world.Contacts([.. Map, "POST: name", "LAST_NAME: { value: Client, on: create }"], "on_delete: clear");
        await world.SyncAsync(flow);
        await world.EditAsync("contact", "1", "POST", "By hand");
        await world.AddPhoneAsync("1", "+49301111");
        world.Csv(Rows(2, 2));

        Assert.Equal("clear", Assert.Single(await world.PlanAllAsync()).Action);
        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);
        var cleared = await world.RecordsAsync("contact", KeyField, "NAME", "POST");
        var phones = await world.PhonesAsync("1");
        world.Csv(Rows(1, 3));
        var back = await world.SyncAsync(flow);

        Assert.Equal((1, 0), (report.Account.Cleared, again.Account.Cleared));
        Assert.Equal("1||By hand", cleared[0]);
        Assert.Equal(["WORK +49301111"], phones);
        Assert.Equal((1, "1|N1"), (back.Account.Updated, (await world.RecordsAsync("contact", KeyField, "NAME"))[0]));
    }

    [Fact]
    public async Task More_departures_than_max_delete_stop_the_run_before_it_writes()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 40));
        var flow = world.Contacts(Map, Delete);
        await world.SyncAsync(flow);
        world.Csv(Rows(4, 38));
        var writes = await world.WritesAsync();

        var stopped = await Assert.ThrowsAsync<SyncStoppedException>(() => world.SyncAsync(flow));
        Assert.Contains("3 of 40 records would be deleted", stopped.Message, StringComparison.Ordinal);
        Assert.Contains("max_delete: 5% allows 2", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(writes, await world.WritesAsync());

        Assert.Equal((3, 1), (await world.SyncAsync(flow, Valve.MaxDelete)).Account is var done ? (done.Deleted, done.Created) : default);
    }

    [Theory]
    [InlineData("", Valve.EmptySource)]
    [InlineData("2,N2,030 1000002\n,nobody,030 1", Valve.MaxDelete)]
    [InlineData("2,N2,030 1000002\n3,N3", Valve.MaxDelete)]
    public async Task An_empty_source_and_one_with_unreadable_keys_delete_nothing_even_when_let_through(string rows, Valve allow)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 3));
        var flow = world.Contacts(Map, Delete);
        await world.SyncAsync(flow);
        world.Csv("id,name,phone\n" + rows);

        var report = await world.SyncAsync(flow, allow);

        Assert.Equal(0, report.Account.Deleted);
        Assert.Equal(3, (await world.RecordsAsync("contact", KeyField)).Count);
        Assert.Contains(report.Findings, finding => finding.StartsWith("No record was deleted", StringComparison.Ordinal));
        Assert.DoesNotContain(await world.PlanAllAsync(), change => change.Action == "delete");
        Assert.Contains(world.LastPlan!.Flows[0].Notes, note => note.StartsWith("No record will be deleted or cleared: rows.csv has", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_that_carries_another_key_by_now_is_not_deleted()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 3));
        var flow = world.Contacts(Map, Delete);
        await world.SyncAsync(flow);
        await world.EditAsync("contact", "1", KeyField, "other");
        world.Csv(Rows(2, 2));

        var report = await world.SyncAsync(flow);

        Assert.Equal((0, 3), (report.Account.Deleted, (await world.RecordsAsync("contact", KeyField)).Count));
        Assert.Contains(report.Findings, finding => finding.Contains("another key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_delete_whose_answer_was_lost_is_counted_once()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Rows(1, 3));
        var flow = world.Contacts(Map, Delete);
        await world.SyncAsync(flow);
        world.Csv(Rows(2, 2));
        world.Sandbox.AddFault("crm.item.delete:drop-after:count=1");

        var report = await world.SyncAsync(flow);

        Assert.Equal((1, 0, FlowStatus.Ok), (report.Account.Deleted, report.Account.Uncertain, report.Status));
        Assert.Equal(["2", "3"], await world.RecordsAsync("contact", KeyField));
    }

    private static string Rows(int first, int count) =>
        "id,name,phone\n" + string.Join('\n', Enumerable.Range(first, count).Select(id => $"{id},N{id},030 {1000000 + id}"));
}
