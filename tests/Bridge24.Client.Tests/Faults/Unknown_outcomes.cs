using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Faults;

/// <summary>What is left of a call without a usable answer is enough to look its record up, and no more.</summary>
public sealed class Unknown_outcomes
{
    private static readonly (string, string)[] Keys = [("entityTypeId", "2"), ("originId", "77"), ("originatorId", "shop")];

    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task A_lost_create_tells_by_what_and_from_when_to_look_it_up()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Cut);
        await using var client = portal.Client(_clock, options => options with { UncertainFor = TimeSpan.FromSeconds(90) });
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.add", Order()));
        Assert.Equal(Keys, Sorted(thrown));
        Assert.Equal(_clock.GetUtcNow().AddSeconds(90), thrown.LookUpFrom);
        Assert.Null(thrown.IdempotencyKey);
        Assert.DoesNotContain("Mrs Private", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_command_of_a_lost_batch_tells_its_own()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Reset);
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        batch.Add("crm.item.add", Order());
        batch.Add("crm.contact.add", new JsonObject { ["fields"] = new JsonObject { ["XML_ID"] = "x1", ["UF_CRM_EXTERNAL_ID"] = "9" } });
        var lost = (await batch.SendAsync()).Commands.Select(command => Assert.IsType<OutcomeUnknownException>(command.Exception)).ToList();
        Assert.Equal(Keys, Sorted(lost[0]));
        Assert.Equal([("UF_CRM_EXTERNAL_ID", "9"), ("XML_ID", "x1")], Sorted(lost[1]));
        Assert.All(lost, one => Assert.Equal(_clock.GetUtcNow() + client.Options.UncertainFor, one.LookUpFrom));
    }

    [Fact]
    public async Task A_command_of_an_answered_batch_can_be_looked_up_at_once()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"result":[],"result_error":{"c0":{"error":"INTERNAL_SERVER_ERROR"}}}}"""));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        batch.Add("crm.item.add", Order());
        var thrown = Assert.IsType<OutcomeUnknownException>((await batch.SendAsync()).Commands.Single().Exception);
        Assert.Equal(Keys, Sorted(thrown));
        Assert.Null(thrown.LookUpFrom);
    }

    [Fact]
    public async Task A_write_of_REST_3_tells_its_key()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Html);
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.Rest3.CallAsync("tasks.task.add", idempotencyKey: "order-77"));
        Assert.Equal("order-77", thrown.IdempotencyKey);
    }

    private static JsonObject Order() => new()
    {
        ["entityTypeId"] = 2,
        ["fields"] = new JsonObject { ["title"] = "Mrs Private", ["originatorId"] = "shop", ["originId"] = "77", ["xmlId"] = null },
    };

    private static IEnumerable<(string, string)> Sorted(OutcomeUnknownException unknown) =>
        unknown.Keys.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));
}
