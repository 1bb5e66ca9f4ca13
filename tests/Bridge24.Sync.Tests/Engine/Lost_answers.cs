namespace Bridge24.Sync.Tests.Engine;

public sealed class Lost_answers
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";

    [Theory]
    [InlineData("batch:refuse:count=1:after=2")]
    [InlineData("batch:drop-before:count=1:after=2")]
    [InlineData("batch:drop-after:count=1:after=2")]
    [InlineData("batch:500-before:count=1:after=2")]
    [InlineData("batch:500-after:count=1:after=2")]
    [InlineData("batch:html:count=1:after=2")]
    [InlineData("batch:html-after:count=1:after=2")]
    [InlineData("batch:half:count=1:after=2")]
    [InlineData("crm.item.add:error:count=1:code=INTERNAL_SERVER_ERROR")]
    public async Task Each_record_is_made_exactly_once_whatever_becomes_of_a_request(string fault)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"{i},Name {i}\n")));
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault(fault);

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal((60, 60, FlowStatus.Ok), (report.Account.Read, report.Account.Created, report.Status));
        Assert.Equal(60, again.Account.Unchanged);
        Assert.Equal(Enumerable.Range(1, 60).Select(i => $"{i}|Name {i}").Order(StringComparer.Ordinal), await world.RecordsAsync("contact", KeyField, "NAME"));
    }

    [Fact]
    public async Task A_create_that_is_executed_after_its_connection_closed_is_found_and_not_repeated()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Ann\n2,Bob\n");
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault("crm.item.add:late:count=1:seconds=0.5");

        var report = await world.SyncAsync(flow);

        Assert.Equal((2, 2, FlowStatus.Ok), (report.Account.Read, report.Account.Created, report.Status));
        Assert.Equal(["1|Ann", "2|Bob"], await world.RecordsAsync("contact", KeyField, "NAME"));
    }

    [Fact]
    public async Task An_update_whose_answer_is_lost_is_counted_as_the_update_that_it_was()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,phone\n1,Ann,+49 30 1234567\n2,Bob,\n");
        var flow = world.Contacts("NAME: name", "PHONE: { from: phone, as: phone }");
        await world.SyncAsync(flow);
        world.Csv("id,name,phone\n1,Ann,+49 30 1234567\n2,Bob,+49 30 7654321\n");
        world.Sandbox.AddFault("crm.item.update:drop-after:count=1");

        var report = await world.SyncAsync(flow);

        Assert.Equal((1, 1, FlowStatus.Ok), (report.Account.Updated, report.Account.Unchanged, report.Status));
        Assert.Equal(["WORK +49307654321"], await world.PhonesAsync("2"));
    }
}
