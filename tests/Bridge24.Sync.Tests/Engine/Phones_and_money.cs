namespace Bridge24.Sync.Tests.Engine;

public sealed class Phones_and_money
{
    [Theory]
    [InlineData("+49 (30) 123-45 67", "", "+49301234567")]
    [InlineData("030 1234567", "DE", "+49301234567")]
    [InlineData("030 1234567", "Germany", "+49301234567")]
    [InlineData("(212) 555-0100", "United States", "+12125550100")]
    [InlineData("0049 30 1234567", "France", "+49301234567")]
    public async Task A_phone_arrives_as_E164_by_the_country_of_its_row(string phone, string country, string expected)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv($"id,name,phone,country\n1,Ann,{phone},{country}\n");

        var report = await world.SyncAsync(world.Contacts("NAME: name", "PHONE: [{ from: phone, as: phone, region: country, type: MOBILE }]"));

        Assert.Equal([$"MOBILE {expected}"], await world.PhonesAsync("1"));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public async Task A_phone_that_no_one_can_read_is_passed_on_unchanged_and_counted()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,phone\n1,Ann,ext. 12\n2,Bob,ask reception\n3,Cy,+49 30 1234567\n");
        var flow = world.Contacts("NAME: name", "PHONE: { from: phone, as: phone }");

        await world.PlanAllAsync();
        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.StartsWith("2 phones cannot be read and would be passed on as they are. ", Assert.Single(world.LastPlan!.Flows[0].Notes), StringComparison.Ordinal);
        Assert.Equal((3, 3, FlowStatus.Ok), (report.Account.Created, again.Account.Unchanged, report.Status));
        Assert.Equal(["WORK ext. 12"], await world.PhonesAsync("1"));
        Assert.Equal(["A phone that no one can read was passed on as it is (2 times, first key \"1\")"], report.Findings);
    }

    [Fact]
    public async Task A_phone_of_a_row_that_the_portal_refuses_was_not_passed_on()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,phone\n1,Ann,ext. 12\n2,,ask reception\n");

        var report = await world.SyncAsync(world.Contacts("NAME: name", "PHONE: { from: phone, as: phone }"));

        Assert.Equal((1, 1), (report.Account.Created, report.Account.Failed));
        Assert.Contains("A phone that no one can read was passed on as it is (key \"1\")", report.Findings);
    }

    [Fact]
    public async Task An_amount_brings_its_currency_along()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,title,total,cur\n1,One,\"1.234,50 €\",eur\n2,Two,99.9,USD\n");
        var flow = world.Deals("TITLE: title", "OPPORTUNITY: { from: total, as: money, currency: cur }");

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal((2, 2), (report.Account.Created, again.Account.Unchanged));
        Assert.Equal(["One|1234.50|EUR", "Two|99.90|USD"], await world.RecordsAsync("deal", "TITLE", "OPPORTUNITY", "CURRENCY_ID"));
    }

    [Fact]
    public async Task A_value_for_creation_is_left_to_people_afterwards()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,note\n1,Ann,first\n");
        var flow = world.Contacts("NAME: name", "COMMENTS: { from: note, on: create }");
        await world.SyncAsync(flow);
        world.Csv("id,name,note\n1,Anna,second\n");

        await world.SyncAsync(flow);

        Assert.Equal(["Anna|first"], await world.RecordsAsync("contact", "NAME", "COMMENTS"));
    }

    [Fact]
    public async Task Keys_of_several_columns_that_are_empty_in_one_or_stand_twice_are_dead_letters()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("order,line,title\n1,1,One\n1,2,Two\n1,2,Double\n2,,Empty\n\"1|1\",,Odd\n");
        var flow = world.Deals("TITLE: title");
        await File.WriteAllTextAsync(flow, (await File.ReadAllTextAsync(flow)).Replace("  key: id", "  key: [order, line]", StringComparison.Ordinal));

        var report = await world.SyncAsync(flow);

        Assert.Equal((5, 1, 4, FlowStatus.Partial), (report.Account.Read, report.Account.Created, report.Account.Failed, report.Status));
        Assert.Equal(["1|1|One"], await world.RecordsAsync("deal", "UF_CRM_EXTERNAL_ID", "TITLE"));
        var reasons = (await world.DeadAsync()).ToDictionary(letter => letter.Key, letter => letter.Reason);
        Assert.Contains("stands in more than one row", reasons["1|2"], StringComparison.Ordinal);
        Assert.Contains("The key (order, line) is empty", reasons["(line 5)"], StringComparison.Ordinal);
    }
}
