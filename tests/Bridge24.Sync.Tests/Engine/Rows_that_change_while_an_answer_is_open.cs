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
    public async Task The_phone_of_a_lost_create_gives_way_although_the_row_could_not_be_carried_over_meanwhile()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,phone,born\n1,Ann,+49 30 1234567,1980-01-01\n");
        var flow = world.Contacts("NAME: name", "PHONE: { from: phone, as: phone }", "BIRTHDATE: { from: born, as: date }");
        world.Sandbox.AddFault("crm.item.add:drop-after:count=1");
        await world.SyncUnsettledAsync(flow);
        world.Csv("id,name,phone,born\n1,Ann,+49 30 1234567,soon\n");
        Assert.Equal(1, (await world.SyncAsync(flow)).Account.Failed);
        world.Csv("id,name,phone,born\n1,Ann,+49 30 7654321,1980-01-01\n");

        var report = await world.SyncAsync(flow);

        Assert.Equal(["WORK +49307654321"], await world.PhonesAsync("1"));
        Assert.Equal((FlowStatus.Ok, 0), (report.Status, (await world.DeadAsync()).Count));
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

    [Theory]
    [InlineData("id,name,born\n1,Ann,\n", "Ann|")]
    [InlineData("id,name,born\n1,Ann,1980-01-01\n", "Ann|1980-01-01")]
    public async Task A_row_that_goes_back_takes_its_record_along_although_the_change_between_was_never_answered(string first, string record)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(first);
        var flow = world.Contacts("NAME: name", "BIRTHDATE: { from: born, as: date }");
        await world.SyncAsync(flow);
        world.Csv("id,name,born\n1,Anna,1990-01-01\n");
        await LoseUpdatesAsync(world, flow);
        Assert.Equal(["Anna|1990-01-01"], await RecordsAsync(world));
        world.Csv(first);

        var plan = await world.PlanAllAsync();
        var report = await world.SyncAsync(flow);

        Assert.Equal(["update 1"], plan.Select(change => $"{change.Action} {change.Key}"));
        Assert.Equal([record], await RecordsAsync(world));
        Assert.Equal((1, FlowStatus.Ok), (report.Account.Updated, report.Status));
    }

    [Fact]
    public async Task A_row_that_goes_back_takes_its_record_along_although_the_change_was_refused_when_it_was_sent_again()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Ann\n");
        var flow = world.Contacts("NAME: name");
        await world.SyncAsync(flow);
        world.Csv("id,name\n1,Anna\n");
        world.Sandbox.AddFault("crm.item.update:drop-after:count=1");
        world.Sandbox.AddFault("crm.item.update:answer:status=401:code=expired_token");
        await Assert.ThrowsAnyAsync<Client.Bitrix24Exception>(() => world.SyncAsync(flow));
        world.Sandbox.ClearFaults();
        Assert.Equal(["Anna"], await world.RecordsAsync("contact", "NAME"));
        world.Csv("id,name\n1,Ann\n");

        await world.SyncAsync(flow);

        Assert.Equal(["Ann"], await world.RecordsAsync("contact", "NAME"));
    }

    [Fact]
    public async Task A_field_that_people_changed_stays_when_an_unanswered_change_of_another_one_is_looked_up()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,born\n1,Ann,1980-01-01\n");
        var flow = world.Contacts("NAME: name", "BIRTHDATE: { from: born, as: date }");
        await world.SyncAsync(flow);
        await world.EditAsync("contact", "1", "BIRTHDATE", "1985-05-05");
        world.Csv("id,name,born\n1,Anna,1980-01-01\n");
        await LoseUpdatesAsync(world, flow);
        world.Csv("id,name,born\n1,Ann,1980-01-01\n");

        await world.SyncAsync(flow);

        Assert.Equal(["Ann|1985-05-05"], await RecordsAsync(world));
    }

    [Fact]
    public async Task A_row_that_comes_back_fills_its_record_again_although_the_clearing_was_never_answered()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,born\n1,Ann,1980-01-01\n2,Bob,1981-01-01\n");
        var flow = world.Contacts(["NAME: { from: name, on: create }", "BIRTHDATE: { from: born, as: date }"], "on_delete: clear");
        await world.SyncAsync(flow);
        world.Csv("id,name,born\n2,Bob,1981-01-01\n");
        await LoseUpdatesAsync(world, flow, "crm.item.list:answer:status=401:code=expired_token:after=2");
        Assert.Equal(["Ann|", "Bob|1981-01-01"], await RecordsAsync(world));
        world.Csv("id,name,born\n1,Ann,1980-01-01\n2,Bob,1981-01-01\n");

        await world.SyncAsync(flow);

        Assert.Equal(["Ann|1980-01-01", "Bob|1981-01-01"], await RecordsAsync(world));
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

    /// <summary>A run whose updates are executed and never answered, however often they are repeated.</summary>
    private static async Task LoseUpdatesAsync(SyncWorld world, string flow, params string[] faults)
    {
        world.PortalClock = new HastyClock(100);
        world.RequestTimeout = TimeSpan.FromMinutes(30);
        foreach (var fault in faults.Append("crm.item.update:drop-after"))
        {
            world.Sandbox.AddFault(fault);
        }

        await Record.ExceptionAsync(() => world.SyncUnsettledAsync(flow));
        world.Sandbox.ClearFaults();
    }

    private static async Task<List<string>> RecordsAsync(SyncWorld world) =>
        [.. (await world.RecordsAsync("contact", "NAME", "BIRTHDATE")).Select(record => record.Split('T')[0])];

    private static string Flow(SyncWorld world) => world.Contacts("NAME: name", "PHONE: { from: phone, as: phone }");
}
