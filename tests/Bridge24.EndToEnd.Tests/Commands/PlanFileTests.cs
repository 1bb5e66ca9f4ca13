using System.Text.Json;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class PlanFileTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_plan_in_a_file_is_carried_out_without_naming_the_flow_again_and_verified()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 3);
        var file = _b24.Write("contacts.plan", "");

        var planned = (await _b24.RunAsync("plan", flow, "-o", file)).Ends(0);
        Contacts.Write(_b24, 4);
        var partly = (await _b24.RunAsync("sync", "--plan", file, "--verify", "--json")).Ends(1);
        var rest = (await _b24.RunAsync("sync", flow, "--verify", "--json")).Ends(0);

        Assert.Contains("a sync would take about", planned.Output, StringComparison.Ordinal);
        Assert.Contains("no record carries its key", planned.Output, StringComparison.Ordinal);
        Assert.Equal((3, 1), (partly.Json.GetProperty("created").GetInt64(), partly.Json.GetProperty("skipped").GetInt64()));
        Assert.Contains("left to do: create 4", partly.Errors, StringComparison.Ordinal);
        Assert.Equal(1, rest.Json.GetProperty("created").GetInt64());
        Assert.Contains("Verified", rest.Errors, StringComparison.Ordinal);
        Contacts.EachOnce(portal, 4);
    }

    [Fact]
    public async Task A_file_that_is_no_plan_and_a_sync_of_nothing_are_wrong_usage()
    {
        var file = _b24.Write("no.plan", "hello");

        Assert.Contains("holds no plan", (await _b24.RunAsync("sync", "--plan", file)).Ends(2).Errors, StringComparison.Ordinal);
        Assert.Contains("There is no flow to run", (await _b24.RunAsync("sync")).Ends(2).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Departures_beyond_max_delete_end_with_6_and_go_through_when_let_and_stand_in_the_history()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 12, policies: "on_delete: delete");
        (await _b24.RunAsync("sync", flow)).Ends(0);
        Contacts.Write(_b24, 9, policies: "on_delete: delete");

        var stopped = (await _b24.RunAsync("sync", flow, "--json")).Ends(6);
        var allowed = (await _b24.RunAsync("sync", flow, "--json", "--allow", "max_delete")).Ends(0);
        var history = (await _b24.RunAsync("history", "12", "--json")).Ends(0);

        Assert.Contains("--allow max_delete", stopped.Errors, StringComparison.Ordinal);
        Assert.Equal(3, allowed.Json.GetProperty("deleted").GetInt64());
        Assert.Equal(
            ["create ", "delete ", "delete NAME", "delete EMAIL[0]"],
            history.Lines.Select(line => JsonDocument.Parse(line).RootElement).Select(change => $"{change.GetProperty("action")} {change.GetProperty("field")}"));
        Contacts.EachOnce(portal, 9);
    }

    public void Dispose() => _b24.Dispose();
}
