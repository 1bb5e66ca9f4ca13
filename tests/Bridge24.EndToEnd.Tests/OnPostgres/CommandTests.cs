using Bridge24.Contracts.Servers;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.OnPostgres;

public sealed class CommandTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    [Fact]
    public async Task Every_command_works_on_a_state_that_two_machines_share()
    {
        var place = SharedState.Place(server);
        using var one = SharedState.At(place);
        using var two = SharedState.At(place);
        await using var portal = await Portals.FreeAsync();
        await one.AddAsync(portal);
        var flow = Contacts.Write(one, 12);
        one.Write("contacts.csv", await File.ReadAllTextAsync(Path.Combine(one.Folder, "contacts.csv")) + "\"\",No key,\n");

        var first = (await one.RunAsync("sync", flow, "--json")).Ends(1);
        var again = (await two.RunAsync("sync", flow, "--json")).Ends(1);

        Assert.Equal((12, 1), (first.Json.GetProperty("created").GetInt32(), first.Json.GetProperty("failed").GetInt32()));
        Assert.Equal(12, again.Json.GetProperty("unchanged").GetInt32());
        Assert.Contains("test", (await two.RunAsync("portal", "list")).Ends(0).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await two.RunAsync("runs", "--json")).Ends(0).Lines.Length);
        Assert.Contains("create", (await two.RunAsync("history", "7", "--json")).Ends(0).Output, StringComparison.Ordinal);
        Assert.Contains("1 dead letter dropped", (await two.RunAsync("dead", "drop", "--all")).Ends(0).Output, StringComparison.Ordinal);
        Assert.Empty((await one.RunAsync("dead", "list", "--json")).Ends(0).Lines);
        Contacts.EachOnce(portal, 12);
    }

    [Fact]
    public async Task Rows_that_no_database_can_keep_are_dead_letters_and_the_others_go_on()
    {
        using var b24 = SharedState.At(SharedState.Place(server));
        await using var portal = await Portals.FreeAsync();
        await b24.AddAsync(portal);
        var flow = Contacts.Write(b24, 1);
        b24.Write("contacts.yaml", (await File.ReadAllTextAsync(flow)).Replace("csv: contacts.csv", "jsonl: contacts.jsonl", StringComparison.Ordinal));
        b24.Write("contacts.jsonl", "{\"id\":\"a\\u0000\",\"name\":\"Ann\"}\n{\"id\":\"b\",\"name\":\"B\\u0000b\"}\n{\"id\":\"" + new string('x', 1_000_000) + "\",\"name\":\"Long\"}\n{\"id\":\"1\",\"name\":\"Dan\",\"mail\":null}\n");

        var run = (await b24.RunAsync("sync", flow, "--json")).Ends(1);

        Assert.Equal((1, 3), (run.Json.GetProperty("created").GetInt32(), run.Json.GetProperty("failed").GetInt32()));
        Assert.Equal(3, (await b24.RunAsync("dead", "list", "--json")).Ends(0).Lines.Length);
        Contacts.EachOnce(portal, 1);
    }

    [Fact]
    public async Task A_state_moves_from_a_file_to_postgres_and_its_flows_go_on()
    {
        using var one = new B24();
        one.Variables["BRIDGE24_KEY"] = SharedState.Key;
        using var two = SharedState.At(SharedState.Place(server));
        await using var portal = await Portals.FreeAsync();
        await one.AddAsync(portal);
        var flow = Contacts.Write(one, 12);
        (await one.RunAsync("sync", flow)).Ends(0);
        var file = Path.Combine(one.Folder, "state.jsonl");

        (await one.RunAsync("state", "export", file)).Ends(0);
        (await two.RunAsync("state", "import", file)).Ends(0);
        var again = (await two.RunAsync("state", "import", file)).Ends(2);
        var next = (await two.RunAsync("sync", flow, "--json")).Ends(0);

        Assert.Contains("not empty", again.Errors, StringComparison.Ordinal);
        Assert.Equal((12, 2), (next.Json.GetProperty("unchanged").GetInt32(), next.Json.GetProperty("run").GetInt32()));
        Assert.Equal((await one.RunAsync("state", "export", "-")).Ends(0).Output, await File.ReadAllTextAsync(file));
        (await one.RunAsync("state", "export", file)).Ends(2);
    }

    [Fact]
    public async Task Of_two_machines_that_run_one_flow_the_second_says_who_holds_it()
    {
        var place = SharedState.Place(server);
        using var one = SharedState.At(place);
        using var two = SharedState.At(place);
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions
        {
            PerSecond = 0,
            Costs = new Dictionary<string, double> { ["crm.item.add"] = 1 },
        });
        await one.AddAsync(portal);
        var flow = Contacts.Write(one, 300);
        var running = one.Start("sync", flow);
        await Portals.AskedAsync(portal, request => request.Commands.Contains("crm.item.add"));

        var busy = (await two.RunAsync("sync", flow, "--if-busy", "exit")).Ends(5);

        Assert.Contains(Environment.MachineName, busy.Errors, StringComparison.Ordinal);
        B24.Interrupt(running);
        (await B24.FinishAsync(running)).Ends(130);
    }

    [Fact]
    public async Task A_state_that_cannot_be_used_is_told_with_its_place_and_without_the_password()
    {
        var place = SharedState.Place(server);
        using var b24 = SharedState.At(place);
        using var keyless = SharedState.At(place);
        keyless.Variables.Remove("BRIDGE24_KEY");

        var key = (await keyless.RunAsync("portal", "list")).Ends(2);
        var refused = (await b24.RunAsync("portal", "list", "--state", $"postgres://postgres:wr0ng@127.0.0.1:{server.Port}/shop")).Ends(2);
        var unknown = (await b24.RunAsync("portal", "list", "--state", place.Replace("Database=shop", "Database=nowhere", StringComparison.Ordinal))).Ends(2);
        var away = (await b24.RunAsync("portal", "list", "--state", $"postgresql://b24:wr0ng@127.0.0.1:{ServerProcess.FreePort()}/shop")).Ends(4);

        Assert.Contains("BRIDGE24_KEY", key.Errors, StringComparison.Ordinal);
        Assert.Contains("PostgreSQL database \"shop\" on 127.0.0.1", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("no PostgreSQL database \"nowhere\"", unknown.Errors, StringComparison.Ordinal);
        Assert.Contains("cannot be reached: Connection refused", away.Errors, StringComparison.Ordinal);
        Assert.All(new[] { key, refused, unknown, away }, outcome =>
        {
            Assert.DoesNotContain("wr0ng", outcome.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain(PostgresServer.Secret, outcome.Errors, StringComparison.Ordinal);
        });
    }
}
