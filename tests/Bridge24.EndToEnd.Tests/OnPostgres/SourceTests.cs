using Bridge24.Contracts.Servers;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.OnPostgres;

public sealed class SourceTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const int Rows = 5_000;

    [Fact]
    public async Task A_source_that_fails_half_way_is_told_with_what_was_done_and_nothing_counts_as_gone()
    {
        server.Needed();
        await server.ExecuteAsync($"create table people as select g as id, 'Name ' || g as name, repeat('x', 20000) as ballast from generate_series(1, {Rows}) g");
        using var b24 = new B24();
        b24.Variables["SHOP"] = server.Connection;
        await using var portal = await Portals.FreeAsync();
        await b24.AddAsync(portal);
        var flow = b24.Write("people.yaml", """
            flow: people
            source: { postgres: "${SHOP}", query: "select id, name, ballast from people order by id", key: id }
            target: { entity: contact, key: UF_CRM_EXTERNAL_ID }
            map: { NAME: name }
            policies: { on_delete: delete, max_delete: 100% }
            """);
        var run = b24.Start("sync", flow);
        await Portals.AskedAsync(portal, request => request.Commands.Contains("crm.item.add"));
        await server.ExecuteAsync("select pg_terminate_backend(pid) from pg_stat_activity where query like '%ballast%' and pid <> pg_backend_pid()");

        var broken = (await B24.FinishAsync(run)).Ends(2);
        var made = portal.Count("contact");
        var next = (await b24.RunAsync("sync", flow, "--json")).Ends(0).Json;

        Assert.InRange(made, 1, Rows - 1);
        Assert.Contains($"did not get through, {made:N0} rows read, {made:N0} created", broken.Output.Replace(System.Globalization.CultureInfo.CurrentCulture.NumberFormat.NumberGroupSeparator, ",", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("refuses to be read", broken.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing was written", broken.Errors, StringComparison.Ordinal);
        Assert.Equal((Rows, Rows - made, 0), (next.GetProperty("read").GetInt32(), next.GetProperty("created").GetInt32(), next.GetProperty("deleted").GetInt32()));
        Contacts.EachOnce(portal, Rows);
    }
}
