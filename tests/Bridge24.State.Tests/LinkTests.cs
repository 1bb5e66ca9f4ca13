using CsCheck;

namespace Bridge24.State.Tests;

public abstract class Links_in_the_state(StateEngine engine)
{
    [Fact]
    public void Slots_come_back_as_they_went() =>
        Gen.Select(Gen.ULong, Gen.ULong, Gen.OneOf(Gen.Const(0L), Gen.Long), (derived, shown, id) => new SlotState(derived, shown, id)).Array[0, 40].Sample(slots =>
        {
            var (hashes, valueIds) = SlotBytes.Pack(slots);
            return SlotBytes.Unpack(hashes, valueIds).AsSpan().SequenceEqual(slots)
                && hashes.Length == slots.Length * 16
                && (valueIds is null) == slots.All(slot => slot.ValueId == 0);
        });

    [Fact]
    public async Task Are_found_by_any_number_of_keys()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        var links = Enumerable.Range(0, 3300).Select(i => Some.Link($"key {i}", i + 1, new SlotState((ulong)i, ulong.MaxValue, i % 3))).ToList();
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Links = links });

        var found = await store.Links.FindAsync(flow.Id, [.. links.Select(link => link.Key), "unknown"]);

        Assert.Equal(links.Count, found.Count);
        Assert.All(links, link =>
        {
            var same = found[link.Key];
            Assert.Equal(link with { Slots = same.Slots }, same);
            Assert.Equal(link.Slots, same.Slots);
        });
        Assert.Empty(await store.Links.FindAsync(flow.Id + 1, ["key 1"]));
        Assert.Empty(await store.Links.FindAsync(flow.Id, []));
    }

    [Fact]
    public async Task Tell_which_records_of_an_entity_belong_to_a_key()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        const string entity = "contacts";
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Links = [Some.Link("a", 5), Some.Link("b", 7), Some.Link("c", 9) with { Status = LinkStatus.Gone }] });

        Assert.Equal([5L, 7L], (await store.Links.LinkedAsync(flow.PortalId, entity, [5, 6, 7, 9])).Order());
        Assert.Empty(await store.Links.LinkedAsync(flow.PortalId, "task", [5, 7]));
        Assert.Empty(await store.Links.LinkedAsync(flow.PortalId + 1, entity, [5, 7]));
        Assert.Empty(await store.Links.LinkedAsync(flow.PortalId, entity, []));
    }

    [Fact]
    public async Task Tell_keys_apart_by_their_bytes()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        string[] keys = ["a", "A", "a ", "ä", "a\u0308", "007", "7", "7.0", "'; DROP TABLE link; --", "\"\\", "😀"];
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Links = [.. keys.Select((key, i) => Some.Link(key, i + 1))] });

        var found = await store.Links.RecordIdsAsync(flow.Id, keys);

        Assert.Equal(Enumerable.Range(1, keys.Length).Select(i => (long)i), keys.Select(key => found[key]));
    }

    [Fact]
    public async Task Of_deleted_records_have_no_record_id()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Links = [Some.Link("here", 1), Some.Link("gone", 2) with { Status = LinkStatus.Gone }] });

        Assert.Equal(["here"], (await store.Links.RecordIdsAsync(flow.Id, ["here", "gone"])).Keys);
        Assert.Equal(LinkStatus.Gone, (await store.Links.FindAsync(flow.Id, ["gone"]))["gone"].Status);
    }

    [Fact]
    public async Task Are_replaced_by_newer_ones()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Links = [Some.Link("a", 1, new SlotState(1, 1, 9))] });
        await store.Runs.RecordAsync(Some.Record(flow, run) with { Links = [Some.Link("a", 2, new SlotState(3, 4, 0)) with { Mapping = 2 }] });

        var link = (await store.Links.FindAsync(flow.Id, ["a"]))["a"];
        Assert.Equal((2, 2), (link.RecordId, link.Mapping));
        Assert.Equal([new SlotState(3, 4, 0)], link.Slots);
    }
}
