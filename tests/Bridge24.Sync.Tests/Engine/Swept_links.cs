namespace Bridge24.Sync.Tests.Engine;

public sealed class Swept_links
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";

    [Fact]
    public async Task A_key_that_came_to_stand_on_a_second_record_is_told_although_no_row_changed()
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = await SyncedAsync(world, 3);
        await world.AddAsync("contact", [(KeyField, "2")]);

        var report = await world.SyncAsync(flow);

        Assert.Equal((3, 1, FlowStatus.Partial), (report.Account.Unchanged, report.Account.Duplicates, report.Status));
        Assert.Contains("key \"2\"", Assert.Single(report.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("recreate", 1, 2, 0)]
    [InlineData("forget", 0, 2, 1)]
    public async Task A_record_that_people_deleted_is_dealt_with_although_its_row_did_not_change(string policy, int created, int unchanged, int skipped)
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = await SyncedAsync(world, 3, policy);
        await world.DeleteAsync("contact", "2");
        var early = await world.SyncAsync(flow);
        world.Clock.Forward(TimeSpan.FromMinutes(1));

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal(3, early.Account.Unchanged);
        Assert.Equal((created, unchanged, skipped), (report.Account.Created, report.Account.Unchanged, report.Account.Skipped));
        Assert.Equal((0, 2 + created, skipped), (again.Account.Created, again.Account.Unchanged, again.Account.Skipped));
        Assert.Equal(2 + created, world.Sandbox.Count("contact"));
    }

    [Fact]
    public async Task A_portal_without_any_of_the_records_stops_the_flow_until_it_is_let_through()
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = await SyncedAsync(world, 12);
        for (var key = 1; key <= 12; key++)
            await world.DeleteAsync("contact", $"{key}");
        world.Clock.Forward(TimeSpan.FromMinutes(1));
        var writes = await world.WritesAsync();

        var error = await Assert.ThrowsAsync<SyncStoppedException>(() => world.SyncAsync(flow));
        Assert.Equal(writes, await world.WritesAsync());
        world.Clock.Forward(TimeSpan.FromMinutes(1));
        var allowed = await world.SyncAsync(flow, Valve.OtherPortal);

        Assert.Contains("none of 12 records", error.Message, StringComparison.Ordinal);
        Assert.Contains("--allow other_portal", error.Message, StringComparison.Ordinal);
        Assert.Equal(12, allowed.Account.Created);
    }

    [Fact]
    public async Task A_record_whose_key_people_emptied_is_told_and_not_made_again()
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = await SyncedAsync(world, 3);
        await world.EditAsync("contact", "2", KeyField, "");
        world.Clock.Forward(TimeSpan.FromMinutes(1));

        var report = await world.SyncAsync(flow);

        Assert.Equal((3, 0), (report.Account.Unchanged, report.Account.Created));
        Assert.Contains("does not carry its key any more", Assert.Single(report.Findings), StringComparison.Ordinal);
        Assert.Equal(3, world.Sandbox.Count("contact"));
    }

    private static async Task<string> SyncedAsync(SyncWorld world, int rows, string policy = "recreate")
    {
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, rows).Select(i => $"{i},Name {i}\n")));
        var flow = world.Contacts(["NAME: name"], $"on_missing: {policy}");
        await world.SyncAsync(flow);
        return flow;
    }
}
