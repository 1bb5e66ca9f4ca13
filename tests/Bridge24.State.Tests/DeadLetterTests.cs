namespace Bridge24.State.Tests;

public abstract class Dead_letters_in_the_state(StateEngine engine)
{
    [Fact]
    public async Task Of_a_key_add_up()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Dead = [Some.Letter("a", run)] });
        var second = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);

        await store.Runs.RecordAsync(Some.Record(flow, second) with { Dead = [Some.Letter("a", second, "worse", Some.Moment.AddDays(1)) with { Line = 13 }] });

        var letter = Assert.Single(await store.DeadLetters.ListAsync());
        Assert.Equal(
            Some.Letter("a", second, "worse") with
            {
                Line = 13,
                Last = Some.Moment.AddDays(1),
                Attempts = 2,
                Id = letter.Id,
                Flow = "contacts",
                Portal = "acme",
                File = "contacts.yaml",
            },
            letter);
        Assert.Equal(letter, await store.DeadLetters.FindAsync(letter.Id));
    }

    [Fact]
    public async Task End_when_their_row_comes_through()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Dead = [Some.Letter("a", run), Some.Letter("b", run)] });

        await store.Runs.RecordAsync(Some.Record(flow, run) with { Links = [Some.Link("a", 1)], Revived = ["a"] });

        Assert.Equal(["b"], (await store.DeadLetters.TriesAsync(flow.Id)).Keys);
    }

    [Fact]
    public async Task Are_listed_oldest_first_and_by_flow()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var other = await Some.FlowAsync(store, "deals");
        await store.Runs.RecordAsync(Some.Record(flow, 1) with { Run = await store.Runs.StartAsync(flow, "sync", "x"), Dead = [Some.Letter("young", 1, at: Some.Moment.AddHours(2))] });
        await store.Runs.RecordAsync(Some.Record(other, 1) with { Run = await store.Runs.StartAsync(other, "sync", "x"), Dead = [Some.Letter("old", 2)] });

        Assert.Equal(["old", "young"], (await store.DeadLetters.ListAsync()).Select(letter => letter.Key));
        Assert.Equal(["young"], (await store.DeadLetters.ListAsync("contacts")).Select(letter => letter.Key));
        Assert.Empty(await store.DeadLetters.ListAsync("unknown"));
    }

    [Fact]
    public async Task Are_dropped_by_number()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Dead = [.. Enumerable.Range(0, 5).Select(i => Some.Letter($"k{i}", run))] });
        var ids = (await store.DeadLetters.ListAsync()).Select(letter => letter.Id).ToList();

        Assert.Equal(2, await store.DeadLetters.DropAsync([ids[0], ids[1], 999]));

        Assert.Equal(3, (await store.DeadLetters.ListAsync()).Count);
        Assert.Null(await store.DeadLetters.FindAsync(ids[0]));
        Assert.Equal(0, await store.DeadLetters.DropAsync([]));
    }
}
