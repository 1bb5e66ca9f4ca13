namespace Bridge24.Sync.Tests.Engine;

public sealed class Rows_that_change_while_an_answer_is_open
{
    private const string Old = "id,name,phone\n1,Ann,+49 30 1234567\n";
    private const string New = "id,name,phone\n1,Ann,+49 30 7654321\n";
    private const string None = "id,name,phone\n1,Ann,\n";

    [Theory]
    [InlineData(New, "WORK +49307654321")]
    [InlineData(None)]
    public async Task The_phone_of_an_unanswered_create_gives_way_to_the_new_one(string later, params string[] phones)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Old);
        var flow = Flow(world);
        world.Sandbox.AddFault("crm.item.add:drop-after:count=1");
        await world.SyncUnsettledAsync(flow);
        world.Csv(later);

        var report = await world.SyncAsync(flow);

        Assert.Equal(phones, await world.PhonesAsync("1"));
        Assert.Equal(FlowStatus.Ok, report.Status);
    }

    [Theory]
    [InlineData(New, "WORK +49307654321")]
    [InlineData(None)]
    public async Task A_phone_that_an_unanswered_update_added_gives_way_to_the_new_one(string later, params string[] phones)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(None);
        var flow = Flow(world);
        await world.SyncAsync(flow);
        world.Csv(Old);
        world.Sandbox.AddFault("crm.item.update:drop-after:count=1");
        await world.SyncUnsettledAsync(flow);
        world.Csv(later);

        await world.SyncAsync(flow);

        Assert.Equal(phones, await world.PhonesAsync("1"));
    }

    [Fact]
    public async Task The_phone_of_a_lost_create_gives_way_although_the_change_after_it_was_lost_as_well()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Old);
        var flow = Flow(world);
        world.Sandbox.AddFault("crm.item.add:drop-after:count=1");
        await world.SyncUnsettledAsync(flow);
        world.Csv(New);
        world.Sandbox.AddFault("crm.item.update:answer:status=401:code=expired_token");
        await Record.ExceptionAsync(() => world.SyncAsync(flow));
        world.Sandbox.ClearFaults();
        world.Csv(New.Replace("7654321", "5555555", StringComparison.Ordinal));

        await world.SyncAsync(flow);

        Assert.Equal(["WORK +49305555555"], await world.PhonesAsync("1"));
    }

    [Fact]
    public async Task A_phone_that_people_wrote_meanwhile_stays()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Old);
        var flow = Flow(world);
        world.Sandbox.AddFault("crm.item.add:drop-after:count=1");
        await world.SyncUnsettledAsync(flow);
        await world.AddPhoneAsync("1", "+49309999999");
        world.Csv(New);

        await world.SyncAsync(flow);

        Assert.Equal(["WORK +49307654321", "WORK +49309999999"], (await world.PhonesAsync("1")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_value_whose_clearing_was_never_executed_is_cleared_when_it_is_looked_at()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Old);
        var flow = Flow(world);
        await world.SyncAsync(flow);
        world.Csv(None);
        world.Sandbox.AddFault("crm.item.update:error:count=1:code=INTERNAL_SERVER_ERROR");

        var report = await world.SyncAsync(flow);

        Assert.Empty(await world.PhonesAsync("1"));
        Assert.Equal((1, FlowStatus.Ok), (report.Account.Updated, report.Status));
    }

    private static string Flow(SyncWorld world) => world.Contacts("NAME: name", "PHONE: { from: phone, as: phone }");
}
