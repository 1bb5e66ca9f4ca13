using Bridge24.Client;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Poisoned_rows
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";
    private const int Rows = 30;

    [Theory]
    [InlineData("crm.item.add:500-before:with=Poison", "3 times alone")]
    [InlineData("crm.item.add:answer:status=413:code=TOO_LARGE:with=Poison", "TOO_LARGE")]
    public async Task A_row_that_makes_its_request_fail_is_found_and_set_aside_and_its_neighbours_go_through(string fault, string reason)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Names("Poison"));
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault(fault);

        var report = await world.SyncAsync(flow);
        var letter = Assert.Single(await world.DeadAsync());
        var unanswered = world.Sandbox.Requests.Count(request => request.Status == 500);
        world.Sandbox.ClearFaults();
        var again = await world.SyncAsync(flow);

        // Each of these costs a wait: once with others, and then alone at once.
        Assert.InRange(unanswered, 0, 4);
        Assert.Equal((Rows, Rows - 1, 1, 0), (report.Account.Read, report.Account.Created, report.Account.Failed, report.Account.Uncertain));
        Assert.Equal("17", letter.Key);
        Assert.Contains(reason, letter.Reason, StringComparison.Ordinal);
        Assert.Equal((Rows - 1, 1), (again.Account.Unchanged, again.Account.Created));
        Assert.Empty(await world.DeadAsync());
        Assert.Equal(Rows, (await world.RecordsAsync("contact", KeyField)).Distinct().Count());
        Assert.Equal(Rows, world.Sandbox.Count("contact"));
    }

    [Fact]
    public async Task A_dead_letter_that_is_tried_again_takes_no_healthy_row_along()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Names("Poison"));
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault("crm.item.add:500-before:with=Poison");
        await world.SyncAsync(flow);
        world.Csv(Names("Poison") + "31,Late\n32,Later\n");
        world.Clock.Forward(TimeSpan.FromDays(2));
        var before = world.Sandbox.Requests.Count;

        var report = await world.SyncAsync(flow);

        Assert.Equal((2, 1), (report.Account.Created, report.Account.Failed));
        Assert.All(world.Sandbox.Requests.Skip(before).Where(request => request.Status == 500), request => Assert.Single(request.Commands));
        Assert.Contains(world.Sandbox.Requests.Skip(before), request => request.Status == 500);
    }

    [Fact]
    public async Task A_change_that_makes_its_request_fail_is_set_aside_as_well()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Names("Fine"));
        var flow = world.Contacts("NAME: name");
        await world.SyncAsync(flow);
        world.Csv(Names("Poison").Replace("Name", "Other", StringComparison.Ordinal));
        world.Sandbox.AddFault("crm.item.update:drop-before:with=Poison");
        (world.PortalClock, world.RequestTimeout) = (new HastyClock(20), TimeSpan.FromMinutes(5));

        var report = await world.SyncAsync(flow);

        Assert.Equal((Rows - 1, 1), (report.Account.Updated, report.Account.Failed));
        Assert.Equal("17", Assert.Single(await world.DeadAsync()).Key);
        Assert.Contains("17|Fine", await world.RecordsAsync("contact", KeyField, "NAME"));
    }

    [Fact]
    public async Task A_portal_that_refuses_every_batch_fails_the_run_and_blames_no_row()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Names("Fine"));
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault("crm.item.add:answer:status=400:code=STRANGE");

        await Assert.ThrowsAsync<RejectedException>(() => world.SyncAsync(flow));
        Assert.Empty(await world.DeadAsync());
        world.Sandbox.ClearFaults();

        Assert.Equal(Rows, (await world.SyncAsync(flow)).Account.Created);
    }

    [Fact]
    public async Task An_error_within_the_portal_is_tried_once_more_at_the_end_of_the_run()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Names("Poison"));
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault("crm.item.add:error:with=Name:count=1");
        world.Sandbox.AddFault("crm.item.add:error:with=Poison");

        var report = await world.SyncAsync(flow);

        Assert.Equal((Rows - 1, 1), (report.Account.Created, report.Account.Failed));
        Assert.Equal(Rows + 2, world.Sandbox.Requests.SelectMany(request => request.Commands).Count(method => method == "crm.item.add"));
        Assert.Equal(("17", "ERROR_CORE"), Assert.Single(await world.DeadAsync()) is var letter ? (letter.Key, letter.Reason[..10]) : default);
    }

    [Fact]
    public async Task Several_batches_of_writes_are_under_way_at_once()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Names("Fine"));
        world.Sandbox.AddFault("crm.item.add:slow:seconds=2");

        var report = await world.SyncAsync(world.Contacts("NAME: name"));

        var sent = world.Sandbox.Requests.Where(request => request.Commands.Contains("crm.item.add")).OrderBy(request => request.At).ToList();
        Assert.True(sent.Count > 1);
        Assert.True(sent[^1].At - sent[^1].Duration < sent[0].At);
        Assert.Equal(Rows, report.Account.Created);
    }

    private static string Names(string seventeenth) =>
        "id,name\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => $"{i},{(i == 17 ? seventeenth : $"Name {i}")}\n"));
}
