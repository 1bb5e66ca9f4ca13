using System.Text.Json;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class SafetyTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_map_that_changed_ends_with_6_until_it_is_accepted_and_drift_is_told_on_stderr()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 3);
        (await _b24.RunAsync("sync", flow)).Ends(0);
        await File.WriteAllTextAsync(flow, (await File.ReadAllTextAsync(flow)).Replace("NAME: name", "NAME: name\n  LAST_NAME: mail", StringComparison.Ordinal));

        var stopped = (await _b24.RunAsync("sync", flow)).Ends(6);
        _b24.Write("contacts.csv", "id,name,mail,city\n1,Name 1,mail1@example.com,Rome\n");
        var accepted = (await _b24.RunAsync("sync", flow, "--json", "--accept-mapping")).Ends(0);

        Assert.Contains("LAST_NAME is new", stopped.Errors, StringComparison.Ordinal);
        Assert.Contains("let it through once with: --accept-mapping", stopped.Errors, StringComparison.Ordinal);
        Assert.Equal(1, accepted.Json.GetProperty("updated").GetInt64());
        Assert.Contains("contacts: Column \"city\" is new in contacts.csv", accepted.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgetting_a_key_leaves_no_trace_of_it_and_the_next_sync_finds_its_record_again()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 3);
        (await _b24.RunAsync("sync", flow)).Ends(0);

        var forgotten = (await _b24.RunAsync("forget", "2", "--json")).Ends(0);
        var history = (await _b24.RunAsync("history", "2")).Ends(0);
        var again = (await _b24.RunAsync("forget", "2")).Ends(0);
        var synced = (await _b24.RunAsync("sync", flow, "--json")).Ends(0);

        Assert.Equal((1, 1), (forgotten.Json.GetProperty("changes").GetInt64(), forgotten.Json.GetProperty("links").GetInt64()));
        Assert.Empty(history.Output);
        Assert.Contains("Nothing is known", again.Output, StringComparison.Ordinal);
        Assert.Equal(3, synced.Json.GetProperty("unchanged").GetInt64());
        Contacts.EachOnce(portal, 3);
    }

    [Fact]
    public async Task A_dead_letter_says_when_it_is_tried_again_and_retry_does_so_at_once()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 3);
        portal.AddFault("crm.item.add:error:code=VALUE_REFUSED:with=mail2");
        (await _b24.RunAsync("sync", flow)).Ends(1);
        var first = (await _b24.RunAsync("dead", "show", "1")).Ends(0);
        (await _b24.RunAsync("sync", flow)).Ends(1);
        var second = (await _b24.RunAsync("dead", "show", "1")).Ends(0);
        portal.ClearFaults();

        var retried = (await _b24.RunAsync("dead", "retry", "1", "--json")).Ends(0);

        Assert.Contains("tried at the next run", first.Output, StringComparison.Ordinal);
        Assert.Contains("VALUE_REFUSED", first.Output, StringComparison.Ordinal);
        Assert.Contains("mail2@example.com", first.Output, StringComparison.Ordinal);
        Assert.Contains("tried at the first run after", second.Output, StringComparison.Ordinal);
        Assert.Equal(1, retried.Json.GetProperty("created").GetInt64());
    }

    [Fact]
    public async Task A_proposed_flow_is_written_planned_and_mapped_and_no_file_is_overwritten()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var source = _b24.Write("shop customers.csv", "Customer ID;First Name;Last Name;E-Mail;Fax\n1;Ann;Gray;ann@shop.example;+49 30 1234567\n2;Bob;Brown;;\n");
        var flow = Path.Combine(_b24.Folder, "people.yaml");

        var proposed = (await _b24.RunAsync("init", source, "-o", flow)).Ends(0);
        (await _b24.RunAsync("init", source, "-o", flow)).Ends(2);
        (await _b24.RunAsync("init", "absent.csv")).Ends(2);
        var plan = (await _b24.RunAsync("plan", flow, "--json")).Ends(0);
        var map = (await _b24.RunAsync("plan", flow, "--map")).Ends(0);

        Assert.Contains("contact records", proposed.Output, StringComparison.Ordinal);
        Assert.Equal(["create_field", "create", "create"], plan.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("action").GetString()));
        Assert.Contains("csv: \"shop customers.csv\"", await File.ReadAllTextAsync(flow), StringComparison.Ordinal);
        Assert.Contains("Agreed", map.Output, StringComparison.Ordinal);
        Assert.Equal(0, portal.Count("contact"));
    }

    public void Dispose() => _b24.Dispose();
}
