namespace Bridge24.State.Tests;

public abstract class Intents_in_the_state(StateEngine engine)
{
    [Fact]
    public async Task Are_there_after_the_process_ended()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        var sent = new SentSlots(7, new Dictionary<string, SlotState[]> { ["a"] = [new SlotState(ulong.MaxValue, 0, 0), default] });
        await store.Intents.ReserveAsync(flow.Id, run, [("a", IntentKind.Create), ("b", IntentKind.Update)], Some.Moment, sent);
        await test.CloseAsync();

        var open = await (await test.OpenAsync()).Intents.OpenAsync(flow.Id);

        Assert.Equal([("a", IntentKind.Create, run, Some.Moment, null), ("b", IntentKind.Update, run, Some.Moment, (DateTimeOffset?)null)], open.Select(intent => (intent.Key, intent.Kind, intent.Run, intent.SendBy, intent.UncertainSince)));
        Assert.Equal(7, open[0].Mapping);
        Assert.Equal(sent.ByKey["a"], open[0].Slots);
        Assert.Empty(open[1].Slots);
    }

    [Fact]
    public async Task Of_another_run_are_never_taken_over()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var (flow, run) = await ReservedAsync(store, "a");
        var other = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);

        var exception = await Assert.ThrowsAsync<StateException>(
            () => store.Intents.ReserveAsync(flow.Id, other, [("b", IntentKind.Create), ("a", IntentKind.Create)], Some.Moment));

        Assert.Contains($"Key \"a\" has an unsettled request of run {run}", exception.Message, StringComparison.Ordinal);
        Assert.Equal("a", Assert.Single(await store.Intents.OpenAsync(flow.Id)).Key);
    }

    [Fact]
    public async Task Are_refused_to_a_run_that_another_one_followed_whatever_the_clocks_say()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var (flow, run) = await ReservedAsync(store);
        var later = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);

        var exception = await Assert.ThrowsAsync<StateException>(() => store.Intents.ReserveAsync(flow.Id, run, [("a", IntentKind.Create)], Some.Moment));

        Assert.StartsWith($"Run {later} of the flow began after run {run}", exception.Message, StringComparison.Ordinal);
        Assert.Empty(await store.Intents.OpenAsync(flow.Id));
    }

    [Fact]
    public async Task Whose_answer_is_missing_are_not_reserved_again_by_their_own_run()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var (flow, run) = await ReservedAsync(store, "a");
        await store.Intents.MarkUncertainAsync(flow.Id, ["a", "no intent"], Some.Moment.AddSeconds(75));

        await Assert.ThrowsAsync<StateException>(() => store.Intents.ReserveAsync(flow.Id, run, [("a", IntentKind.Create)], Some.Moment));
        Assert.Equal(Some.Moment.AddSeconds(75), Assert.Single(await store.Intents.OpenAsync(flow.Id)).UncertainSince);
    }

    [Fact]
    public async Task Are_prolonged_when_a_refused_request_is_repeated()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var (flow, run) = await ReservedAsync(store, "a");

        await store.Intents.ReserveAsync(flow.Id, run, [("a", IntentKind.Create)], Some.Moment.AddSeconds(4));

        Assert.Equal(Some.Moment.AddSeconds(4), Assert.Single(await store.Intents.OpenAsync(flow.Id)).SendBy);
    }

    [Fact]
    public async Task Of_one_key_twice_in_a_request_are_refused()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var (flow, run) = await ReservedAsync(store);

        await Assert.ThrowsAsync<StateException>(
            () => store.Intents.ReserveAsync(flow.Id, run, [("a", IntentKind.Create), ("a", IntentKind.Create)], Some.Moment));
        Assert.Empty(await store.Intents.OpenAsync(flow.Id));
    }

    [Fact]
    public async Task Make_room_when_withdrawn()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var (flow, _) = await ReservedAsync(store, "a", "b");

        await store.Intents.WithdrawAsync(flow.Id, ["a", "unknown"]);

        Assert.Equal("b", Assert.Single(await store.Intents.OpenAsync(flow.Id)).Key);
        await store.Intents.ReserveAsync(flow.Id, 99, [("a", IntentKind.Create)], Some.Moment);
    }

    [Fact]
    public async Task Reserved_by_two_processes_at_once_belong_to_one()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => test.OpenAsync()));

        var won = await Task.WhenAll(stores.Select((each, i) => Task.Run(async () =>
        {
            try
            {
                await each.Intents.ReserveAsync(flow.Id, i + 1, [("a", IntentKind.Create)], Some.Moment);
                return 1;
            }
            catch (StateException)
            {
                return 0;
            }
        })));

        Assert.Equal(1, won.Sum());
    }

    private static async Task<(FlowIdentity Flow, long Run)> ReservedAsync(StateStore store, params string[] keys)
    {
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Intents.ReserveAsync(flow.Id, run, [.. keys.Select(key => (key, IntentKind.Create))], Some.Moment);
        return (flow, run);
    }
}
