using System.Text;
using Bridge24.Contracts.Servers;

namespace Bridge24.State.Tests;

public sealed class Moving_a_state(PostgresServer server)
{
    [Fact]
    public async Task From_sqlite_to_postgres_and_back_loses_nothing()
    {
        var postgres = new PostgresEngine(server);
        await using var first = new SqliteEngine().New(key: PostgresEngine.Key);
        await using var second = postgres.New();
        await using var third = new SqliteEngine().New(key: PostgresEngine.Key);
        var flow = await FillAsync(await first.OpenAsync());

        var there = await MoveAsync(await first.OpenAsync(), await second.OpenAsync());
        var back = await MoveAsync(await second.OpenAsync(), await third.OpenAsync());

        Assert.Equal(there, back);
        Assert.Equal(there, await ExportAsync(await third.OpenAsync()));
        Assert.Equal((await first.OpenAsync()).HashKey.ToArray(), (await second.OpenAsync()).HashKey.ToArray());
        var moved = await second.OpenAsync();
        var portal = Assert.Single(await moved.Portals.ListAsync());
        Assert.Equal((TestState.Webhook.Value, CallRate.None), (portal.Webhook!.Value, portal.Rate));
        Assert.Equal(1500, await moved.Links.CountAsync(flow.Id));
        Assert.Equal(2, await moved.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess));
    }

    [Fact]
    public async Task Into_one_that_is_not_empty_is_refused_and_changes_nothing()
    {
        var postgres = new PostgresEngine(server);
        await using var first = postgres.New();
        await using var second = postgres.New();
        await FillAsync(await first.OpenAsync());
        await FillAsync(await second.OpenAsync());
        var before = await ExportAsync(await second.OpenAsync());

        var refused = await Assert.ThrowsAsync<StateException>(async () => await MoveAsync(await first.OpenAsync(), await second.OpenAsync()));

        Assert.Contains("not empty", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await ExportAsync(await second.OpenAsync()));
    }

    [Theory]
    [InlineData("", "Line 1 of \"x\" is missing")]
    [InlineData("[]", "Line 1 of \"x\" is no JSON object")]
    [InlineData("{\"a\":1}", "Line 1 of \"x\" is no beginning of an exported state")]
    [InlineData("{\"bridge24_state\":99}", "was written by a newer Bridge24 (its version is 99")]
    [InlineData("{\"bridge24_state\":1}\n{\"table\":\"songs\"}", "Line 2 of \"x\" names the table \"songs\"")]
    [InlineData("{\"bridge24_state\":1}\n{\"table\":\"flow\",\"id; drop\":1}", "has the column \"id; drop\"")]
    [InlineData("{\"bridge24_state\":1}\n{\"table\":\"flow\",\"id\":\"one\"}", "has no Int64 in \"id\"")]
    [InlineData("{\"bridge24_state\":1}\n{\"table\":\"secret\",\"name\":\"a\",\"value\":\"AAAA\"}", "Line 3 of \"x\" is missing")]
    [InlineData("{\"bridge24_state\":1}\n{\"rows\":5}", "tells of 5 rows, and there are 0")]
    public async Task From_a_file_that_is_none_or_cut_is_refused_with_its_line(string lines, string words)
    {
        await using var test = new SqliteEngine().New();
        var store = await test.OpenAsync();

        var refused = await Assert.ThrowsAsync<StateException>(() => store.ImportAsync(new StringReader(lines), "\"x\""));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.Equal(store.HashKey.ToArray(), (await test.OpenAsync()).HashKey.ToArray());
    }

    [Fact]
    public async Task Without_a_key_leaves_its_secrets_out_and_says_so()
    {
        await using var first = new SqliteEngine().New();
        await using var second = new PostgresEngine(server).New();
        await FillAsync(await first.OpenAsync());
        using var stream = new MemoryStream();

        Assert.Equal(1, (await (await first.OpenAsync()).ExportAsync(stream)).SecretsLeftOut);

        var store = await second.OpenAsync();
        await store.ImportAsync(new StringReader(Encoding.UTF8.GetString(stream.ToArray())), "\"x\"");
        Assert.False(Assert.Single(await store.Portals.ListAsync()).HasCredentials);
        await store.Portals.SaveAsync("acme", TestState.Webhook, CallRate.Cloud);
        Assert.True(Assert.Single(await store.Portals.ListAsync()).HasCredentials);
    }

    private static async Task<FlowIdentity> FillAsync(StateStore store)
    {
        var flow = await Some.FlowAsync(store);
        await store.Portals.SaveAsync("acme", TestState.Webhook, CallRate.None);
        await store.Flows.MappingAsync(flow, long.MinValue, ["NAME", "ä\"\\"]);
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        await store.Intents.ReserveAsync(flow.Id, run, [("open", IntentKind.Update)], Some.Moment);
        await store.Runs.RecordAsync(Some.Record(flow, run) with
        {
            Links = [.. Enumerable.Range(0, 1500).Select(i => Some.Link($"😀 {i}", i, new SlotState(ulong.MaxValue, 2, i % 2)))],
            Changes = [new RecordedChange("a", 1, "update", "NAME", null, "new\nline")],
            Dead = [Some.Letter("dead", run)],
        });
        return flow;
    }

    private static async Task<string> MoveAsync(StateStore from, StateStore to)
    {
        var lines = await ExportAsync(from);
        Assert.Equal(lines.Count(sign => sign == '\n') - 2, await to.ImportAsync(new StringReader(lines), "\"x\""));
        return lines;
    }

    private static async Task<string> ExportAsync(StateStore store)
    {
        using var stream = new MemoryStream();
        Assert.Equal(0, (await store.ExportAsync(stream)).SecretsLeftOut);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
