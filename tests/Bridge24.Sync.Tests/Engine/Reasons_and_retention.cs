namespace Bridge24.Sync.Tests.Engine;

public sealed class Reasons_and_retention
{
    private const string Head = "id,name,mail\n";

    [Fact]
    public async Task Each_planned_action_has_its_reason()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv(Head + string.Concat(Enumerable.Range(1, 30).Select(i => $"{i},N{i},n{i}@example.com\n")));
        world.Match = "[EMAIL]";
        var flow = world.Contacts(["NAME: name", "EMAIL: { from: mail, as: email }"], "on_delete: delete");
        await world.SyncAsync(flow);
        await world.DeleteAsync("contact", "3");
        foreach (var (id, mail) in new[] { (1, "a"), (2, "b"), (3, "b") })
        {
            await world.AskAsync("crm.contact.add", new() { ["fields"] = new System.Text.Json.Nodes.JsonObject { ["NAME"] = $"Old {id}", ["EMAIL"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["VALUE"] = mail + "@example.com", ["VALUE_TYPE"] = "WORK" }) } });
        }

        world.Csv(Head + "2,Changed,n2@example.com\n3,Gone,n3@example.com\n" + string.Concat(Enumerable.Range(4, 27).Select(i => $"{i},N{i},n{i}@example.com\n"))
            + "40,Adopts,a@example.com\n41,Either,b@example.com\n42,New,c@example.com\n,No key,\n");

        var plan = await world.PlanAllAsync();
        var reasons = plan.ToLookup(change => $"{change.Action} {change.Key}", change => change.Error ?? change.Reason);

        Assert.All(plan, change => Assert.NotEmpty(change.Reason ?? change.Error ?? ""));
        Assert.Equal("the source says something else than last time", Assert.Single(reasons["update 2"]));
        Assert.StartsWith("its record was deleted", Assert.Single(reasons["create 3"]), StringComparison.Ordinal);
        Assert.StartsWith("the only record without a key", Assert.Single(reasons["adopt 40"]), StringComparison.Ordinal);
        Assert.Contains("could be any of", Assert.Single(reasons["conflict 41"]), StringComparison.Ordinal);
        Assert.Equal("no record carries its key", Assert.Single(reasons["create 42"]));
        Assert.Contains("is empty", Assert.Single(reasons["invalid "]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_forgets_the_history_that_is_older_than_its_flow_says()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Ann\n");
        var flow = world.Contacts("NAME: name");
        await File.AppendAllTextAsync(flow, "retention:\n  history: 30\n");
        await world.SyncAsync(flow);
        world.Clock.Forward(TimeSpan.FromDays(29));
        world.Csv("id,name\n1,Anne\n");
        await world.SyncAsync(flow);
        var kept = await world.State.Runs.HistoryAsync("1");

        world.Clock.Forward(TimeSpan.FromDays(2));
        await world.SyncAsync(flow);

        Assert.Equal(["create", "update"], kept.Select(change => change.Change.Action));
        Assert.Equal(["update"], (await world.State.Runs.HistoryAsync("1")).Select(change => change.Change.Action));
    }
}
