using System.Text.Json;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Operating_tests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task Below_four_fifths_of_its_time_a_method_is_not_slowed_down()
    {
        await using var portal = await ScriptedPortal.StartAsync(Answer(100), Answer(383));
        await using var client = portal.Client(_clock);
        for (var call = 0; call < 3; call++)
        {
            await client.CallAsync("crm.item.update");
        }

        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task From_four_fifths_on_what_is_left_is_spread_over_the_time_until_some_is_given_back()
    {
        await using var portal = await ScriptedPortal.StartAsync(Answer(390), Answer(400), Answer(420));
        await using var client = portal.Client(_clock);
        for (var call = 0; call < 4; call++)
        {
            await client.CallAsync("crm.item.update");
        }

        // Time is given back after 120 s. The cost is unknown at first: 1 of 90 s left; then 10 of 80, then 20 of 60. A call takes its cost itself.
        Assert.Equal([0.333, 4.958, 18.236], _clock.Waits.Select(wait => Math.Round(wait, 3)));
    }

    [Fact]
    public async Task A_method_without_time_left_is_parked_and_no_other_waits_for_it()
    {
        await using var portal = await ScriptedPortal.StartAsync(Answer(100), Answer(481), Answer(3), Answer(5));
        await using var client = portal.Client(_clock);
        await client.CallAsync("crm.item.update");
        await client.CallAsync("crm.item.update");
        await client.CallAsync("crm.item.add");
        Assert.Empty(_clock.Waits);
        await client.CallAsync("crm.item.update");
        Assert.Equal([120], _clock.Waits);
    }

    [Fact]
    public async Task A_batch_waits_for_the_worse_of_its_own_figure_and_that_of_a_method_in_it()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json($$$$"""{"result":{"result":{"c0":1},"result_error":[],"result_time":{"c0":{{{{Time(430)}}}}}},"time":{{{{Time(3)}}}}}"""),
            Reply.Json($$$$"""{"result":{"result":{"c0":1},"result_error":[],"result_time":{"c0":{{{{Time(440)}}}}}},"time":{{{{Time(479.5)}}}}}"""));
        await using var client = portal.Client(_clock);
        for (var call = 0; call < 3; call++)
        {
            var batch = client.Batch();
            batch.Add("crm.item.update");
            await batch.SendAsync();
        }

        Assert.Equal([1.4, 118.6], _clock.Waits.Select(wait => Math.Round(wait, 3)));
    }

    [Fact]
    public async Task A_batch_waits_for_what_all_its_commands_will_use()
    {
        await using var portal = await ScriptedPortal.StartAsync(Answer(380), Answer(382), Reply.Json("""{"result":{"result":[1,2,3],"result_error":[]}}"""));
        await using var client = portal.Client(_clock);
        await client.CallAsync("crm.item.update");
        await client.CallAsync("crm.item.update");
        Assert.Empty(_clock.Waits);
        var batch = client.Batch();
        for (var command = 0; command < 3; command++)
        {
            batch.Add("crm.item.update");
        }

        // 3 x 2 s of 98 s left, which last 120 s; they take 6 s themselves.
        await batch.SendAsync();
        Assert.Equal([1.3], _clock.Waits.Select(wait => Math.Round(wait, 1)));
    }

    [Theory]
    [InlineData(1.8, 1.8)]
    [InlineData(0.1, 6)]
    [InlineData(9, 6)]
    public void A_call_among_others_costs_what_it_took_itself(double took, double cost)
    {
        var times = new OperatingTimes(_clock, TimeSpan.FromSeconds(480), new PortalStatistics(_clock));
        foreach (var used in (int[])[414, 420])
        {
            var time = System.Text.Json.Nodes.JsonNode.Parse(Time(used))!.AsObject();
            time["processing"] = took;
            times.Learn("crm.item.add", JsonDocument.Parse(time.ToJsonString()).RootElement);
        }

        Assert.Equal((int)(60 / cost), times.Room("crm.item.add"));
    }

    [Fact]
    public async Task The_client_tells_how_long_the_portal_worked_on_each_method()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":1,"time":{"processing":0.5}}"""),
            Reply.Json("""{"result":{"result":[1,2],"result_error":[],"result_time":[{"processing":1.25},{"processing":"2"}]},"time":{"processing":3.3}}"""),
            Reply.Json("""{"result":1,"time":{"processing":"long"}}"""));
        await using var client = portal.Client(_clock);
        await client.CallAsync("crm.item.add");
        var batch = client.Batch();
        batch.Add("crm.item.add");
        batch.Add("crm.item.update");
        await batch.SendAsync();
        await client.CallAsync("profile");

        Assert.Equal([("crm.item.add", 1.75), ("crm.item.update", 2)], client.Statistics.Worked.OrderBy(worked => worked.Key).Select(worked => (worked.Key, worked.Value.TotalSeconds)));
    }

    [Fact]
    public void What_is_under_way_counts_as_used_until_it_is_answered()
    {
        var times = new OperatingTimes(_clock, TimeSpan.FromSeconds(480), new PortalStatistics(_clock));
        IReadOnlyList<MethodShare> four = [new("crm.item.add", 4)];
        foreach (var used in (int[])[300, 320])
        {
            times.Learn("crm.item.add", JsonDocument.Parse(Time(used)).RootElement);
        }

        Assert.Equal(TimeSpan.Zero, times.Enter(four));
        Assert.Equal(40, times.Enter(four).TotalSeconds, 0.001);
        times.Leave(four);
        times.Leave(four);
        Assert.Equal(TimeSpan.Zero, times.Enter([new("crm.item.add", 1)]));
    }

    [Fact]
    public async Task Any_number_of_calls_goes_in_batches_that_what_is_left_can_carry()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Answer(430), Answer(440), Reply.Json("""{"result":{"result":[1,2,3,4],"result_error":[]}}"""), Reply.Json("""{"result":{"result":[5,6],"result_error":[]}}"""));
        await using var client = portal.Client(_clock);
        Assert.Equal(int.MaxValue, client.OperatingRoom("crm.item.add"));
        await client.CallAsync("crm.item.add");
        await client.CallAsync("crm.item.add");
        Assert.Equal(4, client.OperatingRoom("crm.item.add"));
        var calls = Enumerable.Range(0, 6).ToAsyncEnumerable();
        Assert.Equal(6, await client.BulkAsync(calls, _ => new Call("crm.item.add")).CountAsync(outcome => outcome.State == CommandState.Succeeded));
        Assert.Equal([4, 2], portal.Requests.Skip(2).Select(request => request.Body["cmd"]!.AsObject().Count));
    }

    [Fact]
    public async Task A_method_refused_in_a_batch_is_held_back_for_a_minute_when_nothing_told_when()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":{"result":[],"result_error":{"c0":{"error":"OPERATION_TIME_LIMIT","error_description":"x"}}}}"""));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        batch.Add("crm.item.update");
        Assert.Equal(CommandState.NotExecuted, Assert.Single((await batch.SendAsync()).Commands).State);
        await client.CallAsync("crm.item.update");
        Assert.Equal([61], _clock.Waits);
    }

    [Theory]
    [InlineData("""{"result":1,"time":[]}""")]
    [InlineData("""{"result":1,"time":{"operating":"x","operating_reset_at":-1}}""")]
    [InlineData("""{"result":1,"time":{"operating":1e999}}""")]
    [InlineData("""{"result":1}""")]
    public async Task Figures_that_are_absent_or_no_figures_hold_nothing_back(string answer)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json(answer));
        await using var client = portal.Client(_clock);
        await client.CallAsync("crm.item.update");
        await client.CallAsync("crm.item.update");
        Assert.Empty(_clock.Waits);
    }

    private Reply Answer(double used) => Reply.Json($$"""{"result":1,"time":{{Time(used)}}}""");

    private string Time(double used) => FormattableString.Invariant(
        $$"""{"operating":{{used}},"operating_reset_at":{{_clock.GetUtcNow().AddSeconds(119).ToUnixTimeSeconds()}}}""");
}
