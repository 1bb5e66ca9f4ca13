namespace Bridge24.Sync.Tests.Engine;

public sealed class Lost_answers_of_updates
{
    private const int Rows = 40;

    [Theory]
    [MemberData(nameof(Lost_answers.Kinds), MemberType = typeof(Lost_answers))]
    public async Task Each_phone_is_added_exactly_once_whatever_becomes_of_a_batch_of_updates(string kind)
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = world.Contacts("NAME: name", "PHONE: { from: phone, as: phone }");
        world.Csv("id,name,phone\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => $"{i},Name {i},\n")));
        await world.SyncAsync(flow);
        world.Csv("id,name,phone\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => $"{i},Name {i},+49 30 12345{i + 10}\n")));
        world.Sandbox.AddFault($"crm.item.update:{kind}:count=1:after=1");

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.True(Lost_answers.FaultedCommands(world, "crm.item.update") > 1);
        Assert.Empty((await world.DeadAsync()).Select(letter => letter.Reason).Distinct());
        Assert.Equal((Rows, Rows, FlowStatus.Ok), (report.Account.Read, report.Account.Updated, report.Status));
        Assert.Equal(Rows, again.Account.Unchanged);
        foreach (var key in Enumerable.Range(1, Rows))
        {
            Assert.Equal([$"WORK +493012345{key + 10}"], await world.PhonesAsync($"{key}"));
        }
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
