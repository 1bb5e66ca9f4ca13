using Bridge24.Client;

namespace Bridge24.State.Tests;

public abstract class Portals_in_the_state(StateEngine engine)
{
    [Fact]
    public async Task Are_there_after_it_was_closed()
    {
        await using var test = engine.New();
        var saved = await (await test.OpenAsync()).Portals.SaveAsync("acme", TestState.Webhook, CallRate.None);
        await test.CloseAsync();

        var read = Assert.Single(await (await test.OpenAsync()).Portals.ListAsync());

        Assert.Equal(saved.Id, read.Id);
        Assert.Equal(TestState.Webhook.Value, read.Webhook!.Value);
        Assert.Equal(CallRate.None, read.Rate);
    }

    [Fact]
    public async Task Take_another_address_only_until_a_flow_has_run()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var elsewhere = WebhookUrl.Parse("https://other.bitrix24.com/rest/1/abcdef/");
        await store.Portals.SaveAsync("acme", elsewhere, CallRate.Cloud);
        var flow = await Some.FlowAsync(store);

        var refused = await Assert.ThrowsAsync<StateException>(() => store.Portals.SaveAsync("ACME", elsewhere, CallRate.Cloud));
        await store.Portals.SaveAsync("acme", WebhookUrl.Parse("https://ACME.bitrix24.com/rest/9/newcode/"), CallRate.Cloud);

        Assert.Equal(
            "Portal \"ACME\" is https://acme.bitrix24.com, where flows have run; https://other.bitrix24.com is another one. "
            + "Give that a name of its own; if the portal was renamed: b24 portal move ACME https://other.bitrix24.com; to forget the first: b24 portal remove ACME",
            refused.Message);
        Assert.Equal("/rest/9/newcode/", Assert.Single(await store.Portals.ListAsync()).Webhook!.Value.AbsolutePath);

        var moved = await store.Portals.MoveAsync("acme", elsewhere, CallRate.Cloud);
        Assert.Equal(flow.PortalId, moved.Id);
        await store.Portals.SaveAsync("acme", elsewhere, CallRate.Cloud);
        Assert.True(await store.Portals.RemoveAsync("acme"));
        Assert.NotEqual(flow.PortalId, (await store.Portals.SaveAsync("acme", TestState.Webhook, CallRate.Cloud)).Id);
    }

    [Fact]
    public async Task Ignore_the_case_of_their_names()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var first = await store.Portals.SaveAsync("Фирма", TestState.Webhook, CallRate.Cloud);

        var second = await store.Portals.SaveAsync("ФИРМА", WebhookUrl.Parse("https://acme.bitrix24.com/rest/7/other/"), CallRate.Enterprise);

        Assert.Equal(first.Id, second.Id);
        var read = Assert.Single(await store.Portals.ListAsync());
        Assert.Equal("/rest/7/other/", read.Webhook!.Value.AbsolutePath);
        Assert.Equal(CallRate.Enterprise, read.Rate);
        Assert.True(await store.Portals.RemoveAsync("фирма"));
    }

    [Fact]
    public async Task Keep_their_webhook_unreadable()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        await store.Portals.SaveAsync("acme", TestState.Webhook, CallRate.Cloud);

        await test.AssertNowhereAsync(TestState.Code);
        await test.CloseAsync();
        await test.AssertNowhereAsync(TestState.Code);
        Assert.Equal(TestState.Webhook.Value, Assert.Single(await (await test.OpenAsync()).Portals.ListAsync()).Webhook!.Value);
    }

    [Fact]
    public async Task Print_without_their_secret()
    {
        await using var test = engine.New();
        var saved = await (await test.OpenAsync()).Portals.SaveAsync("acme", TestState.Webhook, CallRate.Cloud);

        Assert.Contains("***", saved.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(TestState.Code, saved.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cannot_be_read_with_another_key()
    {
        await using var test = engine.New(key: new byte[32]);
        await (await test.OpenAsync()).Portals.SaveAsync("acme", TestState.Webhook, CallRate.Cloud);
        await test.CloseAsync();
        var key = new byte[32];
        key[0] = 1;

        await using var other = await StateStore.OpenAsync(test.Options with { Key = key });
        var wrong = await Assert.ThrowsAsync<StateException>(() => other.Portals.ListAsync());
        Assert.Contains("\"acme\" cannot be decrypted", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_everything_with_them_when_removed()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        var kept = await Some.FlowAsync(store, portal: "other");
        await FillAsync(store, flow, 2500);
        await FillAsync(store, kept, 3);

        Assert.True(await store.Portals.RemoveAsync("ACME"));

        Assert.False(await store.Portals.RemoveAsync("acme"));
        Assert.Equal("other", Assert.Single(await store.Portals.ListAsync()).Name);
        Assert.Null(await store.Flows.FindAsync(flow.PortalId, flow.Flow));
        Assert.Empty(await store.Links.FindAsync(flow.Id, ["k1", "k2000"]));
        Assert.Empty(await store.Intents.OpenAsync(flow.Id));
        Assert.Empty(await store.DeadLetters.TriesAsync(flow.Id));
        Assert.Single(await store.Runs.ListAsync(10));
        Assert.Equal(3, (await store.Links.FindAsync(kept.Id, ["k0", "k1", "k2"])).Count);
        Assert.NotEqual(flow.PortalId, (await store.Portals.SaveAsync("acme", TestState.Webhook, CallRate.Cloud)).Id);
    }

    private static async Task FillAsync(StateStore store, FlowIdentity flow, int rows)
    {
        await store.Flows.MappingAsync(flow, 1, ["NAME"]);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Runs.RecordAsync(Some.Record(flow, run) with
        {
            Links = [.. Enumerable.Range(0, rows).Select(i => Some.Link($"k{i}", i, new SlotState(1, 2, 3)))],
            Changes = [.. Enumerable.Range(0, rows).Select(i => new RecordedChange($"k{i}", i, "create", null, null, null))],
            Dead = [Some.Letter("dead", run)],
        });
        await store.Intents.ReserveAsync(flow.Id, run, [("open", IntentKind.Create)], Some.Moment);
    }
}
