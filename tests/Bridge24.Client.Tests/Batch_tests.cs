using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Batch_tests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task Every_command_has_its_own_outcome_in_order()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""
            {"result":{"result":{"c0":{"item":{"id":7}},"c3":null},
             "result_error":{"c1":{"error":"","error_description":"Not found"},"c2":"plain text","c4":{"error":"INTERNAL_SERVER_ERROR"},
             "c5":{"error":"OPERATION_TIME_LIMIT"},"c6":{"error":0,"error_description":"zero"}},
             "result_total":{"c0":"12"},"result_next":{"c0":50},"result_time":[]}}
            """));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        for (var command = 0; command < 8; command++)
        {
            batch.Add("crm.item.add", new JsonObject { ["entityTypeId"] = 3 });
        }

        var outcome = await batch.SendAsync();
        Assert.Equal(
            [
                CommandState.Succeeded, CommandState.Failed, CommandState.Failed, CommandState.Succeeded,
                CommandState.Unknown, CommandState.NotExecuted, CommandState.Failed, CommandState.Unknown,
            ],
            outcome.Commands.Select(command => command.State));
        Assert.Equal((12L, 50L), (outcome.Commands[0].Total, outcome.Commands[0].Next));
        Assert.IsType<NotFoundException>(outcome.Commands[1].Exception);
        Assert.Equal(new ApiError("", "plain text"), outcome.Commands[2].Error);
        Assert.Equal(new ApiError("0", "zero"), outcome.Commands[6].Error);
        Assert.Null(outcome.Commands[0].Exception);
        Assert.Single(portal.Requests);
        Assert.Same(outcome.Commands[3], outcome[outcome.Commands[3].Command]);
    }

    [Fact]
    public async Task Lists_and_empty_lists_are_read_as_maps()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"result":[1,2],"result_error":[],"result_total":[],"result_next":[],"result_time":[]}}"""));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        batch.Add("crm.item.get");
        batch.Add("crm.item.get");
        var outcome = await batch.SendAsync();
        Assert.Equal([1, 2], outcome.Commands.Select(command => command.Result.GetInt32()));
    }

    [Fact]
    public async Task After_a_halt_the_rest_was_not_executed()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"result":{"c0":1},"result_error":{"c1":{"error":"ERROR_CORE"}}}}"""));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        batch.Halt = true;
        batch.Add("crm.item.add");
        batch.Add("crm.item.add");
        batch.Add("crm.item.add");
        var outcome = await batch.SendAsync();
        Assert.Equal([CommandState.Succeeded, CommandState.Failed, CommandState.NotExecuted], outcome.Commands.Select(command => command.State));
        Assert.Equal(1, portal.Requests.First().Body["halt"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_lost_batch_of_creates_is_unknown_and_never_sent_again()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Cut);
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        batch.Add("crm.item.add");
        batch.Add("crm.item.update");
        var outcome = await batch.SendAsync();
        Assert.All(outcome.Commands, command => Assert.Equal(CommandState.Unknown, command.State));
        Assert.All(outcome.Commands, command => Assert.IsType<OutcomeUnknownException>(command.Exception));
        Assert.Equal(TimeSpan.Zero, outcome.Duration);
        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task Of_a_lost_mixed_batch_only_the_reads_are_asked_again()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Reset, Reply.Json("""{"result":{"result":{"c1":5},"result_error":[]}}"""));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        batch.Add("crm.item.add");
        batch.Add("crm.item.get");
        var hooks = 0;
        var outcome = await batch.SendAsync(_ => { hooks++; return default; });
        Assert.Equal([CommandState.Unknown, CommandState.Succeeded], outcome.Commands.Select(command => command.State));
        Assert.Equal("crm.item.get", Assert.Single(portal.Requests.Last().Commands).Method);
        Assert.Equal(1, hooks);
    }

    [Fact]
    public async Task A_lost_batch_of_reads_is_sent_again()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Html, Reply.Json("""{"result":{"result":{"c0":5},"result_error":[]}}"""));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        var command = batch.Add("crm.item.list");
        Assert.Equal(5, (await batch.SendAsync())[command].Result.GetInt32());
    }

    [Fact]
    public async Task A_batch_that_the_portal_does_not_let_in_is_thrown()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Error(401, "NO_AUTH_FOUND"));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        batch.Add("crm.item.add");
        await Assert.ThrowsAsync<AccessDeniedException>(() => batch.SendAsync());
    }

    [Fact]
    public async Task A_reference_travels_and_makes_the_batch_halt()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"result":{"company":1,"c1":2},"result_error":[]}}"""));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        var company = batch.Add("crm.company.add", key: "company");
        var parameters = new JsonObject { ["fields"] = new JsonObject { ["COMPANY_ID"] = company.Result(), ["NAME"] = "R & D [x]=+%" } };
        Assert.True(Batch.CanCarry(parameters));
        batch.Add("crm.contact.add", parameters);
        await batch.SendAsync();
        var sent = portal.Requests.First();
        Assert.Equal(1, sent.Body["halt"]!.GetValue<int>());
        Assert.Equal("$result[company]", sent.Commands[1].Parameters["fields"]!["COMPANY_ID"]!.GetValue<string>());
        Assert.Equal("R & D [x]=+%", sent.Commands[1].Parameters["fields"]!["NAME"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("$result[c0][item][id]")]
    [InlineData("Mr $RESULT[x")]
    public async Task Data_that_looks_like_a_reference_does_not_travel_in_a_batch(string text)
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        var first = batch.Add("crm.item.add");
        Assert.Equal("$result[c0][item][id]", first.Result("item", "id"));
        var parameters = new JsonObject { ["fields"] = new JsonArray(new JsonObject { ["title"] = text }) };
        Assert.False(Batch.CanCarry(parameters));
        Assert.Throws<ArgumentException>(() => batch.Add("crm.item.add", parameters));
        Assert.False(Batch.CanCarry(new JsonObject { ["$result[c0]"] = 1 }));
        Assert.Equal(1, batch.Count);
    }

    [Fact]
    public async Task A_reference_to_another_batch_is_refused()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(_clock);
        var foreign = client.Batch().Add("crm.item.add").Result("item", "id");
        Assert.Throws<ArgumentException>(() => client.Batch().Add("crm.item.add", new JsonObject { ["parentId"] = foreign }));
    }

    [Fact]
    public async Task What_cannot_be_in_a_batch_is_refused_when_added()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        Assert.Throws<ArgumentException>(() => batch.Add("batch"));
        Assert.Throws<ArgumentException>(() => batch.Add("profile", key: "1"));
        batch.Add("profile", key: "me");
        Assert.Throws<ArgumentException>(() => batch.Add("profile", key: "me"));
        while (batch.Count < 50)
        {
            batch.Add("profile");
        }

        Assert.Throws<InvalidOperationException>(() => batch.Add("profile"));
        Assert.Empty((await client.Batch().SendAsync()).Commands);
        Assert.Empty(portal.Requests);
    }
}
