using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class SyncOptionTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_full_sync_takes_what_came_late_into_a_source_that_only_grows()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = _b24.Write("grow.yaml", """
            flow: grow
            source: { csv: grow.csv, key: id, changed: at }
            target: { entity: contact, key: UF_CRM_EXTERNAL_ID }
            map: { NAME: name }
            """);
        _b24.Write("grow.csv", "id,name,at\n1,Ann,10\n2,Bob,20\n");
        (await _b24.RunAsync("sync", flow)).Ends(0);
        _b24.Write("grow.csv", "id,name,at\n1,Ann,10\n2,Bob,20\n3,Late,5\n");

        var usual = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json;
        var full = (await _b24.RunAsync("sync", flow, "--json", "--full")).Ends(0).Json;

        Assert.Equal((1, 0), (usual.GetProperty("read").GetInt32(), usual.GetProperty("created").GetInt32()));
        Assert.Equal((3, 1), (full.GetProperty("read").GetInt32(), full.GetProperty("created").GetInt32()));
        Contacts.EachOnce(portal, 3);
    }

    [Fact]
    public async Task Unanswered_creates_are_left_to_the_next_run_when_it_is_said_so()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 5);
        portal.AddFault("crm.item.add:drop-after:count=1");

        var left = (await _b24.RunAsync("sync", flow, "--json", "--no-settle")).Ends(1).Json;
        var next = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json;

        Assert.Equal((5, "partial"), (left.GetProperty("uncertain").GetInt32(), left.GetProperty("status").GetString()));
        Assert.Equal(0, next.GetProperty("uncertain").GetInt32());
        Contacts.EachOnce(portal, 5);
    }

    [Fact]
    public async Task The_portal_that_is_named_on_the_command_line_wins_and_of_several_one_has_to_be_named()
    {
        await using var one = await Portals.FreeAsync();
        await using var other = await Portals.FreeAsync();
        await _b24.AddAsync(one);
        (await _b24.RunAsync("portal", "add", "other", "--webhook", other.Webhook, "--rate", "none")).Ends(0);
        var flow = Contacts.Write(_b24, 2);

        var unnamed = (await _b24.RunAsync("sync", flow)).Ends(2);
        await File.WriteAllTextAsync(flow, "portal: test\n" + await File.ReadAllTextAsync(flow));
        (await _b24.RunAsync("sync", flow, "--portal", "other")).Ends(0);

        Assert.Contains("other", unnamed.Errors, StringComparison.Ordinal);
        Assert.Equal((0, 2), (one.Count("contact"), other.Count("contact")));
    }

    [Fact]
    public async Task A_folder_runs_in_the_order_of_its_links_a_line_a_flow()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var folder = Directory.CreateDirectory(Path.Combine(_b24.Folder, "flows")).FullName;
        _b24.Write("flows/people.csv", "id,name,company\n1,Ann,7\n");
        _b24.Write("flows/firms.csv", "id,title\n7,Iron\n");
        _b24.Write("flows/a.yaml", "flow: a\nsource: { csv: people.csv, key: id }\ntarget: { entity: contact, key: UF_CRM_EXTERNAL_ID }\nmap: { NAME: name, COMPANY_ID: { from: company, link: b } }\n");
        _b24.Write("flows/b.yaml", "flow: b\nsource: { csv: firms.csv, key: id }\ntarget: { entity: company, key: UF_CRM_EXTERNAL_ID }\nmap: { TITLE: title }\n");

        var lines = (await _b24.RunAsync("sync", folder, "--json")).Ends(0).Lines;
        var verified = (await _b24.RunAsync("sync", folder, "--verify")).Ends(0);

        Assert.Equal(["{\"flow\":\"b\"", "{\"flow\":\"a\""], lines.Select(line => line.Split(',')[0]));
        Assert.Contains("Verified", verified.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_in_a_pipe_has_no_colours_and_keeps_a_long_value_in_its_line()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 1);
        var name = string.Join(' ', Enumerable.Repeat("long", 100));
        _b24.Write("contacts.csv", $"id,name,mail\n1,{name},\n");

        var plan = (await _b24.RunAsync("plan", flow)).Ends(0);

        Assert.Contains($"NAME: \"{name}\"\n", plan.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', plan.Output + plan.Errors);
        Assert.Contains("% of the time that a method may work", (await PlanOf300Async(flow)).Output, StringComparison.Ordinal);
    }

    private async Task<Outcome> PlanOf300Async(string flow)
    {
        Contacts.Write(_b24, 300);
        return (await _b24.RunAsync("plan", flow)).Ends(0);
    }

    public void Dispose() => _b24.Dispose();
}
