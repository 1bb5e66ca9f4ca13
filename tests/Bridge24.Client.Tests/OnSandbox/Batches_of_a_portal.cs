using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.OnSandbox;

[Emulated]
public sealed class Batches_of_a_portal
{
    [Fact]
    public async Task A_reference_links_a_record_to_one_made_before_it()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var batch = portal.Client.Batch();
        var company = batch.Add("crm.item.add", new JsonObject { ["entityTypeId"] = 4, ["fields"] = new JsonObject { ["title"] = "Acme & Söhne" } });
        var contact = batch.Add("crm.item.add", EmulatedPortal.Contact(new JsonObject
        {
            ["fields"] = new JsonObject { ["name"] = "Ann", ["companyId"] = company.Result("item", "id") },
        }));
        var outcome = await batch.SendAsync();
        Assert.Equal(CommandState.Succeeded, outcome[contact].State);
        var id = outcome[company].Result.GetProperty("item").GetProperty("id").GetInt64();
        Assert.Equal(id, outcome[contact].Result.GetProperty("item").GetProperty("companyId").GetInt64());
        Assert.Equal("Acme & Söhne", Assert.Single(portal.Sandbox.Records("company"))["TITLE"]);
        Assert.Single(portal.Sandbox.Requests);
    }

    [Fact]
    public async Task Nothing_is_linked_to_a_record_that_could_not_be_made()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var batch = portal.Client.Batch();
        var company = batch.Add("crm.item.add", new JsonObject { ["entityTypeId"] = 4, ["fields"] = new JsonObject { ["comments"] = "no title" } });
        var contact = batch.Add("crm.item.add", EmulatedPortal.Contact(new JsonObject
        {
            ["fields"] = new JsonObject { ["name"] = "Ann", ["comments"] = company.Result("item", "id") },
        }));
        var outcome = await batch.SendAsync();
        Assert.Equal([CommandState.Failed, CommandState.NotExecuted], outcome.Commands.Select(command => command.State));
        Assert.IsType<UnreachableException>(outcome[contact].Exception);
        Assert.Empty(portal.ContactNames());
    }

    [Theory]
    [InlineData(false, new[] { CommandState.Succeeded, CommandState.Failed, CommandState.Succeeded })]
    [InlineData(true, new[] { CommandState.Succeeded, CommandState.Failed, CommandState.NotExecuted })]
    public async Task A_failed_command_stops_the_others_only_when_told_to(bool halt, CommandState[] states)
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, "crm.item.add:error:position=2");
        var outcome = await Creates(portal, 3, halt).SendAsync();
        Assert.Equal(states, outcome.Commands.Select(command => command.State));
        Assert.IsType<RejectedException>(outcome.Commands[1].Exception);
        Assert.Contains("told to fail here", outcome.Commands[1].Error!.Description, StringComparison.Ordinal);
        Assert.Equal(states.Count(state => state == CommandState.Succeeded), portal.Sandbox.Count("contact"));
    }

    [Theory]
    [InlineData("drop-before", 0)]
    [InlineData("drop-after", 20)]
    [InlineData("500-before", 0)]
    [InlineData("500-after", 20)]
    [InlineData("html", 0)]
    [InlineData("html-after", 20)]
    [InlineData("half", 20)]
    public async Task Creates_without_an_answer_are_unknown_and_never_sent_again(string fault, int made)
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, $"batch:{fault}:count=1");
        var outcome = await Creates(portal, 20).SendAsync();
        Assert.All(outcome.Commands, command => Assert.Equal(CommandState.Unknown, command.State));
        Assert.All(outcome.Commands, command => Assert.IsType<OutcomeUnknownException>(command.Exception));
        Assert.Equal(made, portal.Sandbox.Count("contact"));
        Assert.Single(portal.Sandbox.Requests);
    }

    [Fact]
    public async Task The_reads_of_a_batch_without_an_answer_are_asked_again_and_its_creates_are_not()
    {
        await using var portal = await EmulatedPortal.StartAsync(1, null, "batch:drop-after:count=1");
        var batch = portal.Client.Batch();
        var read = batch.Add("crm.item.get", EmulatedPortal.Contact(new JsonObject { ["id"] = 1 }));
        var create = batch.Add("crm.item.add", EmulatedPortal.NewContact("Ann"));
        var outcome = await batch.SendAsync();
        Assert.Equal(CommandState.Succeeded, outcome[read].State);
        Assert.Equal(CommandState.Unknown, outcome[create].State);
        Assert.Single(portal.ContactNames(), "Ann");
        Assert.Equal([["crm.item.get", "crm.item.add"], ["crm.item.get"]], portal.Sandbox.Requests.Select(request => request.Commands.ToArray()));
    }

    [Fact]
    public async Task A_refused_batch_is_sent_again_and_makes_each_record_once()
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, "batch:refuse:count=2");
        var outcome = await Creates(portal, Batch.MaxCommands).SendAsync();
        Assert.All(outcome.Commands, command => Assert.Equal(CommandState.Succeeded, command.State));
        Assert.Equal(Enumerable.Range(1, Batch.MaxCommands).Select(number => $"No. {number}"), portal.ContactNames());
    }

    [Fact]
    public async Task The_fifty_first_command_is_refused_before_anything_is_sent()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var batch = Creates(portal, Batch.MaxCommands);
        var thrown = Assert.Throws<InvalidOperationException>(() => batch.Add("crm.item.add", EmulatedPortal.NewContact("One more")));
        Assert.Contains("full", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(portal.Sandbox.Requests);
    }

    [Fact]
    public async Task A_batch_of_the_callers_own_making_that_is_too_long_is_refused_by_the_portal()
    {
        await using var portal = await EmulatedPortal.QuirkyAsync("batch.too-long=whole");
        var commands = new JsonArray([.. Enumerable.Range(0, 51).Select(_ => (JsonNode)"profile")]);
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => portal.Client.CallAsync("batch", new JsonObject { ["cmd"] = commands }));
        Assert.Equal("ERROR_BATCH_LENGTH_EXCEEDED", thrown.Code, ignoreCase: true);
    }

    private static Batch Creates(EmulatedPortal portal, int count, bool halt = false)
    {
        var batch = portal.Client.Batch();
        batch.Halt = halt;
        for (var number = 1; number <= count; number++)
        {
            batch.Add("crm.item.add", EmulatedPortal.NewContact($"No. {number}"));
        }

        return batch;
    }
}
