namespace Bridge24.Sync.Tests.Engine;

public sealed class Lost_answers
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";
    private const int Rows = 40;

    /// <summary>What may become of a request; <c>late</c> is executed after its connection was closed.</summary>
    public static TheoryData<string> Kinds => ["refuse", "drop-before", "drop-after", "late:seconds=0.5", "500-before", "500-after", "html", "html-after", "half"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_record_is_made_exactly_once_whatever_becomes_of_a_batch_of_creates(string kind)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => $"{i},Name {i}\n")));
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault($"crm.item.add:{kind}:count=1:after=1");

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.True(FaultedCommands(world, "crm.item.add") > 1);
        Assert.Empty((await world.DeadAsync()).Select(letter => letter.Reason).Distinct());
        Assert.Equal((Rows, Rows, FlowStatus.Ok), (report.Account.Read, report.Account.Created, report.Status));
        Assert.Equal(Rows, again.Account.Unchanged);
        Assert.Equal(Enumerable.Range(1, Rows).Select(i => $"{i}|Name {i}").Order(StringComparer.Ordinal), await world.RecordsAsync("contact", KeyField, "NAME"));
    }

    [Fact]
    public async Task A_single_command_that_fails_within_the_portal_is_looked_up_before_it_is_tried_again()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => $"{i},Name {i}\n")));
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault("crm.item.add:error:count=1:code=INTERNAL_SERVER_ERROR");

        var report = await world.SyncAsync(flow);

        // One command was sent once more, after a lookup that came between.
        var commands = world.Sandbox.Requests.SelectMany(request => request.Commands).Where(method => method is "crm.item.add" or "crm.item.list").ToList();
        Assert.Equal(Rows + 1, commands.Count(method => method == "crm.item.add"));
        Assert.Equal("crm.item.list", commands[^2]);
        Assert.Empty((await world.DeadAsync()).Select(letter => letter.Reason).Distinct());
        Assert.Equal((Rows, Rows, FlowStatus.Ok), (report.Account.Read, report.Account.Created, report.Status));
        Assert.Equal(Rows, (await world.RecordsAsync("contact", KeyField)).Distinct().Count());
        Assert.Equal(Rows, world.Sandbox.Count("contact"));
    }

    [Fact]
    public async Task Writes_of_which_a_third_loses_its_answer_leave_each_record_once()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, 400).Select(i => $"{i},Name {i}\n")));
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault("crm.item.add:drop-after:probability=0.2");
        world.Sandbox.AddFault("crm.item.add:500-before:probability=0.2");

        var report = await world.SyncAsync(flow);
        world.Sandbox.ClearFaults();
        await world.SyncAsync(flow);

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Equal(400, report.Account.Read);
        Assert.Equal(400, report.Account.Created + report.Account.Uncertain + report.Account.Failed);
        Assert.Equal(Enumerable.Range(1, 400).Select(i => $"{i}|Name {i}").Order(StringComparer.Ordinal), await world.RecordsAsync("contact", KeyField, "NAME"));
    }

    /// <summary>The fault met one request, and so many writes stood in it.</summary>
    internal static int FaultedCommands(SyncWorld world, string method) =>
        Assert.Single(world.Sandbox.Requests, request => request.Status != 200).Commands.Count(command => command == method);
}
