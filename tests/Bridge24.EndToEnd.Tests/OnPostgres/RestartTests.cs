using Bridge24.Contracts.Servers;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.OnPostgres;

public sealed class RestartTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const int Rows = 300;

    [Fact]
    public async Task A_run_outlives_a_restart_of_its_database()
    {
        using var b24 = SharedState.At(SharedState.Place(server));
        await using var portal = await SlowAsync();
        await b24.AddAsync(portal);
        var flow = Contacts.Write(b24, Rows);
        var running = b24.Start("sync", flow, "--json");
        await Portals.AskedAsync(portal, request => request.Commands.Contains("crm.item.add"));

        await server.StopAsync();
        await server.StartAsync();

        var outcome = await B24.FinishAsync(running);
        (await b24.RunAsync("sync", flow, "--json")).Ends(0);
        Assert.Contains(outcome.Code, new[] { 0, 4 });
        Contacts.EachOnce(portal, Rows);
    }

    [Fact]
    public async Task A_run_whose_database_stays_away_ends_with_4_and_the_next_one_goes_on()
    {
        using var b24 = SharedState.At(SharedState.Place(server));
        await using var portal = await SlowAsync();
        await b24.AddAsync(portal);
        var flow = Contacts.Write(b24, Rows);
        var running = b24.Start("sync", flow, "--json");
        await Portals.AskedAsync(portal, request => request.Commands.Contains("crm.item.add"));

        await server.StopAsync();
        var cut = (await B24.FinishAsync(running)).Ends(4);
        await server.StartAsync();
        var next = (await b24.RunAsync("sync", flow, "--json")).Ends(0);

        Assert.Contains("PostgreSQL database \"shop\" on 127.0.0.1", cut.Errors, StringComparison.Ordinal);
        Assert.Equal("ok", next.Json.GetProperty("status").GetString());
        Contacts.EachOnce(portal, Rows);
        Assert.Contains("\"killed\"", (await b24.RunAsync("runs", "--json")).Ends(0).Output, StringComparison.Ordinal);
    }

    private static Task<SandboxPortal> SlowAsync() => SandboxPortal.StartAsync(new SandboxOptions
    {
        PerSecond = 0,
        Costs = new Dictionary<string, double> { ["crm.item.add"] = 0.05 },
    });
}
