using Microsoft.Extensions.Time.Testing;

namespace Bridge24.State.Tests;

public abstract class Runs_in_the_state(StateEngine engine)
{
    [Fact]
    public async Task Are_listed_newest_first()
    {
        var clock = new FakeTimeProvider(Some.Moment);
        await using var test = engine.New(clock);
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var other = await Some.FlowAsync(store, "deals");
        var first = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        clock.Advance(TimeSpan.FromSeconds(5));
        var account = new RunAccount { Read = 7, Created = 3, Unchanged = 4, Requests = 2, Waited = 0.5, Seconds = 5 };
        await store.Runs.FinishAsync(first, "ok", account);
        var second = await store.Runs.StartAsync(other, "sync", LeaseOwner.ThisProcess);

        Assert.Equal([second, first], (await store.Runs.ListAsync(10)).Select(run => run.Id));
        Assert.Equal([second], (await store.Runs.ListAsync(1)).Select(run => run.Id));
        Assert.Equal(
            new StoredRun
            {
                Id = first,
                Flow = "contacts",
                Portal = "acme",
                Started = Some.Moment,
                Finished = Some.Moment.AddSeconds(5),
                Status = "ok",
                Account = account,
            },
            Assert.Single(await store.Runs.ListAsync(10, "contacts")));
        Assert.Null(await store.Runs.FindAsync(99));
        Assert.Empty(await store.Runs.ListAsync(10, "unknown"));
    }

    [Fact]
    public async Task Are_killed_once_their_process_is_gone()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        using var child = new ChildProcess();
        var run = await store.Runs.StartAsync(flow, "sync", child.Owner);
        Assert.Equal("running", (await store.Runs.FindAsync(run))!.Status);

        child.Kill();

        var killed = (await store.Runs.FindAsync(run))!;
        Assert.Equal("killed", killed.Status);
        Assert.Null(killed.Finished);
    }

    [Fact]
    public async Task Of_a_process_that_died_on_another_machine_are_killed_once_the_flow_runs_again()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", "elsewhere/1/1");
        Assert.Equal("running", (await store.Runs.FindAsync(run))!.Status);

        var next = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);

        Assert.Equal("killed", (await store.Runs.FindAsync(run))!.Status);
        Assert.Equal("running", (await store.Runs.FindAsync(next))!.Status);
    }

    [Fact]
    public async Task Store_a_link_and_settle_its_intent_together()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Intents.ReserveAsync(flow.Id, run, [("a", IntentKind.Create), ("b", IntentKind.Create), ("c", IntentKind.Create)], Some.Moment);

        await store.Runs.RecordAsync(Some.Record(flow, run) with
        {
            Links = [Some.Link("a", 1)],
            Settled = ["b"],
            Account = new RunAccount { Read = 3, Created = 1 },
        });

        Assert.Equal("c", Assert.Single(await store.Intents.OpenAsync(flow.Id)).Key);
        Assert.Equal(new RunAccount { Read = 3, Created = 1 }, (await store.Runs.FindAsync(run))!.Account);
    }

    [Fact]
    public void What_belongs_to_a_key_is_never_torn_apart()
    {
        var flow = new FlowIdentity(1, 1, "contacts");
        var keys = Enumerable.Range(0, 1500).Select(i => $"k{i}").ToList();
        var record = Some.Record(flow, 1) with
        {
            Links = [.. keys.Select((key, i) => Some.Link(key, i))],
            Settled = [.. keys],
            Changes = [.. keys.Concat(keys).Select(key => new RecordedChange(key, 1, "update", "NAME", "a", "b"))],
        };

        var steps = RunSteps.Of(record, 1000).ToList();

        Assert.Equal(6000, steps.Sum(step => step.Rows));
        Assert.All(steps, step =>
        {
            Assert.InRange(step.Rows, 1, 1000);
            var linked = step.Links.Select(link => link.Key).ToList();
            Assert.Equal(linked, step.Settled);
            Assert.Equal(linked, step.Changes.Select(change => change.Change.Key).Distinct(StringComparer.Ordinal));
        });
    }

    [Fact]
    public async Task Tell_their_changes_in_order()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        var changes = Enumerable.Range(0, 2700).Select(i => new RecordedChange($"k{i % 900}", i, "update", "NAME", null, $"new {i}")).ToList();

        await store.Runs.RecordAsync(Some.Record(flow, run) with { Changes = changes });
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Changes = [new RecordedChange("last", 1, "create", null, null, null)] });

        var read = new List<RecordedChange>();
        await foreach (var change in store.Runs.ChangesAsync(run))
        {
            read.Add(change);
        }

        Assert.Equal([.. changes, new RecordedChange("last", 1, "create", null, null, null)], read);
    }

    [Fact]
    public async Task Written_by_four_processes_at_once_lose_nothing()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => test.OpenAsync()));

        await Task.WhenAll(stores.Select((each, writer) => Task.Run(async () =>
        {
            var run = await each.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
            for (var i = 0; i < 10; i++)
            {
                await each.Runs.RecordAsync(Some.Record(flow, run) with { Links = [Some.Link($"{writer}-{i}", i)] });
            }
        })));

        var keys = Enumerable.Range(0, 40).Select(i => $"{i / 10}-{i % 10}").ToList();
        Assert.Equal(40, (await store.Links.FindAsync(flow.Id, keys)).Count);
        Assert.Equal(4, (await store.Runs.ListAsync(10)).Count);
    }
}
