using Bridge24.Contracts.Servers;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.State.Tests;

public abstract class What_the_state_keeps(StateEngine engine)
{
    protected const string Secret = "ada.lovelace@analytical.example";

    [Fact]
    public async Task Is_trimmed_by_age_and_the_latest_run_stays()
    {
        var clock = new FakeTimeProvider(Some.Moment);
        await using var test = engine.New(clock);
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var other = await Some.FlowAsync(store, "deals");
        var first = await RunAsync(store, flow);
        var foreign = await RunAsync(store, other);
        clock.Advance(TimeSpan.FromDays(100));
        var second = await RunAsync(store, flow);
        clock.Advance(TimeSpan.FromDays(100));
        var keep = new Keep(TimeSpan.FromDays(150), TimeSpan.FromDays(150), TimeSpan.FromDays(150));

        Assert.Equal(3, await store.Retention.ApplyAsync(flow.Id, keep));
        Assert.Equal([foreign, second], (await store.Runs.ListAsync(10)).Select(run => run.Id).Order());
        Assert.Equal([second], (await store.Runs.HistoryAsync("a", "contacts")).Select(change => change.Run));
        Assert.Null(await store.Runs.FindAsync(first));

        clock.Advance(TimeSpan.FromDays(900));
        await store.Retention.ApplyAsync(flow.Id, keep);

        Assert.Equal([second], (await store.Runs.ListAsync(10, "contacts")).Select(run => run.Id));
        Assert.Empty(await store.Runs.HistoryAsync("a", "contacts"));
        Assert.Single(await store.Runs.HistoryAsync("a", "deals"));
    }

    [Fact]
    public async Task Is_more_than_one_transaction_may_hold_and_goes_all_the_same()
    {
        var clock = new FakeTimeProvider(Some.Moment);
        await using var test = engine.New(clock);
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Changes = [.. Enumerable.Range(0, 2_500).Select(i => new RecordedChange($"k{i}", i, "create", null, null, null))] });
        await store.Runs.FinishAsync(run, "ok", new RunAccount());
        clock.Advance(TimeSpan.FromDays(91));

        Assert.Equal(2_500, await store.Retention.ApplyAsync(flow.Id, Keep.Default));
    }

    [Fact]
    public async Task Of_a_person_is_erased()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with
        {
            Links = [Some.Link(Secret, 1), Some.Link("b", 2)],
            Changes = [new RecordedChange(Secret, 1, "update", "NAME", Secret, Secret), new RecordedChange("b", 2, "update", "NAME", "x", "y")],
            Dead = [Some.Letter(Secret, run, $"\"{Secret}\" is no number.")],
        });

        Assert.True((await store.Eraser.EraseAsync(Secret, "deals")).IsNothing);
        Assert.Equal(new Erased(1, 1, 1), await store.Eraser.EraseAsync(Secret));
        Assert.True((await store.Eraser.EraseAsync(Secret)).IsNothing);

        Assert.Single(await store.Runs.HistoryAsync("b"));
        Assert.Equal(["b"], (await store.Links.FindAsync(flow.Id, [Secret, "b"])).Keys);
    }

    [Fact]
    public async Task Of_an_unsettled_request_is_not_erased()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Dead = [Some.Letter("a", run)] });
        await store.Intents.ReserveAsync(flow.Id, run, [("a", IntentKind.Create)], Some.Moment);

        var error = await Assert.ThrowsAsync<StateException>(() => store.Eraser.EraseAsync("a"));

        Assert.Contains("is not settled", error.Message, StringComparison.Ordinal);
        Assert.Single(await store.DeadLetters.ListAsync());
    }

    private static async Task<long> RunAsync(StateStore store, FlowIdentity flow)
    {
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        var now = (await store.Runs.FindAsync(run))!.Started;
        await store.Runs.RecordAsync(Some.Record(flow, run) with
        {
            Changes = [new RecordedChange("a", 1, "update", "NAME", "x", "y")],
            Dead = [Some.Letter($"dead {run}", run, at: now)],
        });
        await store.Runs.FinishAsync(run, "ok", new RunAccount());
        return run;
    }
}

public sealed class What_the_state_keeps_in_sqlite() : What_the_state_keeps(new SqliteEngine())
{
    [Fact]
    public async Task Of_a_person_is_erased_down_to_the_bytes_of_the_file()
    {
        await using var test = new SqliteState();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with
        {
            Links = [Some.Link(Secret, 1)],
            Changes = [new RecordedChange(Secret, 1, "update", "NAME", Secret, Secret)],
            Dead = [Some.Letter(Secret, run, $"\"{Secret}\" is no number.")],
        });

        await store.Eraser.EraseAsync(Secret);

        await test.CloseAsync();
        await test.AssertNowhereAsync(Secret);
    }
}

public sealed class What_the_state_keeps_in_postgres(PostgresServer server) : What_the_state_keeps(new PostgresEngine(server));

public sealed class Dead_letters_that_rest
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 60)]
    [InlineData(3, 120)]
    [InlineData(12, 61_440)]
    [InlineData(13, 86_400)]
    [InlineData(5_000, 86_400)]
    public void A_row_rests_twice_as_long_after_each_attempt_and_a_day_at_most(int attempts, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryPause.After(attempts));
}
