using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Retry_tests
{
    private readonly JumpingClock _clock = new();

    public static TheoryData<string> UnknownOutcomes => ["reset", "cut", "html", "500", "internal", "core500", "nojson200", "noresult"];

    [Theory]
    [MemberData(nameof(UnknownOutcomes))]
    public async Task A_read_without_an_answer_is_sent_again(string kind)
    {
        await using var portal = await ScriptedPortal.StartAsync(Unknown(kind));
        await using var client = portal.Client(_clock);
        Assert.True((await client.CallAsync("crm.item.get")).GetBoolean());
        Assert.Equal(2, portal.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(UnknownOutcomes))]
    public async Task An_idempotent_write_without_an_answer_is_sent_again(string kind)
    {
        await using var portal = await ScriptedPortal.StartAsync(Unknown(kind));
        await using var client = portal.Client(_clock);
        Assert.True((await client.CallAsync("crm.item.update")).GetBoolean());
        Assert.Equal(2, portal.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(UnknownOutcomes))]
    public async Task A_create_without_an_answer_is_never_sent_again(string kind)
    {
        await using var portal = await ScriptedPortal.StartAsync(Unknown(kind));
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.add"));
        Assert.Single(portal.Requests);
        Assert.Equal(1, thrown.Attempts);
        Assert.Contains("look in the portal", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_nobody_knows_counts_as_a_create()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Html);
        await using var client = portal.Client(_clock);
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.strange.thing"));
        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task The_caller_may_say_that_an_update_must_not_be_repeated()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Reset);
        await using var client = portal.Client(_clock);
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.SendAsync(new Call("crm.item.update") { Safety = MethodSafety.Create }));
        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task A_refusal_is_waited_out_even_for_a_create()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Refuse, Reply.Refuse, Reply.Refuse, Reply.Refuse);
        await using var client = portal.Client(_clock);
        await client.CallAsync("crm.item.add");
        Assert.Equal(5, portal.Requests.Count);
        Assert.Equal([1, 2, 4, 8], _clock.Waits);
        Assert.Equal(5, client.Statistics.Requests);
        Assert.Equal(TimeSpan.FromSeconds(15), client.Statistics.Waited);
    }

    [Fact]
    public async Task A_portal_that_refuses_for_ever_ends_as_not_executed()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = _ => Reply.Refuse;
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<LimitExceededException>(() => client.CallAsync("crm.item.add"));
        Assert.Equal("QUERY_LIMIT_EXCEEDED", thrown.Code);
        Assert.Equal(12, thrown.Attempts);
    }

    [Fact]
    public async Task A_used_up_method_waits_until_the_last_good_answer_said()
    {
        var reset = _clock.GetUtcNow().AddSeconds(120).ToUnixTimeSeconds();
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json($$$"""{"result":1,"time":{"operating":100.5,"operating_reset_at":{{{reset}}}}}"""),
            Reply.Error(429, "OPERATION_TIME_LIMIT"));
        await using var client = portal.Client(_clock);
        await client.CallAsync("crm.item.add");
        await client.CallAsync("crm.item.add");
        Assert.Equal([121], _clock.Waits);
        Assert.Equal(3, portal.Requests.Count);
    }

    [Fact]
    public async Task An_error_inside_the_portal_waits_half_a_minute_before_a_read_is_repeated()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Error(500, "ERROR_CORE"));
        await using var client = portal.Client(_clock);
        await client.CallAsync("crm.item.get");
        Assert.Equal([30], _clock.Waits);
    }

    [Fact]
    public async Task A_read_is_given_up_after_four_attempts_with_growing_waits()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = _ => Reply.Html;
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.get"));
        Assert.Equal(4, portal.Requests.Count);
        Assert.Equal(502, thrown.Status);
        Assert.Equal([1, 3, 9], _clock.Waits);
    }

    [Fact]
    public async Task A_refused_connection_is_tried_three_times_and_told_as_unreachable()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var client = new Portal(new PortalOptions
        {
            Webhook = WebhookUrl.Parse($"http://127.0.0.1:{port}/rest/1/{ScriptedPortal.Code}/"),
            Clock = _clock,
            Chance = () => 0,
        });
        var thrown = await Assert.ThrowsAsync<UnreachableException>(() => client.CallAsync("crm.item.add"));
        Assert.Equal(3, thrown.Attempts);
        Assert.Equal([1, 2], _clock.Waits);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_unknown()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Silence);
        await using var client = portal.Client(with: options => options with { RequestTimeout = TimeSpan.FromMilliseconds(150) });
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.add", new JsonObject { ["entityTypeId"] = 3 }));
        Assert.Contains("no answer in", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_call_stays_cancelled()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Silence);
        await using var client = portal.Client();
        using var stop = new CancellationTokenSource();
        var call = client.SendAsync(new Call("crm.item.get") { OnSending = _ => { stop.CancelAfter(100); return default; } }, stop.Token);
        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(stop.Token, thrown.CancellationToken);
    }

    [Fact]
    public async Task A_wait_for_a_limit_can_be_cancelled()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        using var stop = new CancellationTokenSource();
        portal.Otherwise = _ => { stop.CancelAfter(50); return Reply.Refuse; };
        await using var client = portal.Client();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CallAsync("crm.item.add", ct: stop.Token));
    }

    [Fact]
    public async Task The_hook_runs_before_each_attempt_and_what_it_throws_ends_the_call()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Refuse);
        await using var client = portal.Client(_clock);
        var seen = new List<int>();
        await client.SendAsync(new Call("crm.item.add") { OnSending = _ => { seen.Add(portal.Requests.Count); return default; } });
        Assert.Equal([0, 1], seen);
        var stop = new Call("crm.item.add") { OnSending = _ => throw new InvalidTimeZoneException() };
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => client.SendAsync(stop));
        Assert.Equal(2, portal.Requests.Count);
    }

    [Fact]
    public async Task A_write_that_may_have_been_executed_stays_unknown_when_the_portal_refuses_afterwards()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Cut);
        portal.Otherwise = _ => Reply.Refuse;
        await using var client = portal.Client(_clock);
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.update"));
    }

    private static Reply Unknown(string kind) => kind switch
    {
        "reset" => Reply.Reset,
        "cut" => Reply.Cut,
        "html" => Reply.Html,
        "500" => Reply.Json("{}", 500),
        "internal" => Reply.Error(500, "INTERNAL_SERVER_ERROR"),
        "core500" => Reply.Error(500, "error_core"),
        "nojson200" => Reply.Text(200, "<html>login</html>", "text/html"),
        _ => Reply.Json("""{"time":{}}"""),
    };
}
