using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Circuit_tests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task A_portal_that_answers_nothing_is_spared_and_a_single_call_fails_at_once()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = _ => Reply.Html;
        await using var client = portal.Client(_clock);
        for (var call = 0; call < 8; call++)
        {
            await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.add"));
        }

        var thrown = await Assert.ThrowsAsync<UnreachableException>(() => client.CallAsync("crm.item.add"));
        Assert.Contains("was not sent", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(8, portal.Requests.Count);
    }

    [Fact]
    public async Task A_sync_waits_until_the_portal_is_tried_again()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = _ => portal.Requests.Count <= 8 ? Reply.Html : Reply.Json("""{"result":true}""");
        await using var client = portal.Client(_clock, options => options with { WaitForCircuit = true });
        for (var call = 0; call < 8; call++)
        {
            await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.add"));
        }

        Assert.True((await client.CallAsync("crm.item.add")).GetBoolean());
        Assert.True(_clock.Waits.Sum() >= 30);
        Assert.Equal(9, portal.Requests.Count);
    }

    [Fact]
    public async Task Each_portal_has_a_circuit_of_its_own()
    {
        await using var dead = await ScriptedPortal.StartAsync();
        dead.Otherwise = _ => Reply.Html;
        await using var alive = await ScriptedPortal.StartAsync();
        await using var first = dead.Client(_clock);
        await using var second = alive.Client(_clock);
        for (var call = 0; call < 8; call++)
        {
            await Assert.ThrowsAsync<OutcomeUnknownException>(() => first.CallAsync("crm.item.add"));
        }

        await Assert.ThrowsAsync<UnreachableException>(() => first.CallAsync("crm.item.add"));
        Assert.True((await second.CallAsync("crm.item.add")).GetBoolean());
    }

    [Fact]
    public async Task Documented_errors_and_refusals_never_open_the_circuit()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = _ => portal.Requests.Count % 2 == 0 ? Reply.Refuse : Reply.Error(400, "ERROR_CORE");
        await using var client = portal.Client(_clock);
        for (var call = 0; call < 20; call++)
        {
            await Assert.ThrowsAsync<RejectedException>(() => client.CallAsync("crm.item.add"));
        }
    }
}
