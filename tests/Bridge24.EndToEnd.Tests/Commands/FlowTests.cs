using System.Text.Json;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class FlowTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_sync_does_what_the_plan_said_and_a_second_one_nothing()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 12);

        var plan = (await _b24.RunAsync("plan", flow, "--json")).Ends(0);
        Assert.Equal(0, portal.Count("contact"));
        var first = (await _b24.RunAsync("sync", flow, "--json")).Ends(0);
        var second = (await _b24.RunAsync("sync", flow, "--json")).Ends(0);
        var rest = (await _b24.RunAsync("plan", flow)).Ends(0);

        Assert.Equal(12, plan.Lines.Count(line => JsonDocument.Parse(line).RootElement.GetProperty("action").GetString() == "create"));
        Assert.Equal(12, first.Json.GetProperty("created").GetInt64());
        Assert.Equal("ok", first.Json.GetProperty("status").GetString());
        Assert.Equal(12, second.Json.GetProperty("unchanged").GetInt64());
        Assert.Contains("nothing to do", rest.Output, StringComparison.Ordinal);
        Contacts.EachOnce(portal, 12);
    }

    [Fact]
    public async Task A_valve_ends_a_sync_with_6_and_says_how_to_let_it_through()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 12);
        (await _b24.RunAsync("sync", flow)).Ends(0);
        Contacts.Write(_b24, 0);

        var stopped = (await _b24.RunAsync("sync", flow, "--json")).Ends(6);
        var allowed = (await _b24.RunAsync("sync", flow, "--json", "--allow", "empty_source")).Ends(0);
        var unknown = (await _b24.RunAsync("sync", flow, "--allow", "all")).Ends(2);

        Assert.Equal("failed", stopped.Json.GetProperty("status").GetString());
        Assert.Contains("let it through once with: --allow empty_source", stopped.Errors, StringComparison.Ordinal);
        Assert.Equal("ok", allowed.Json.GetProperty("status").GetString());
        Assert.Contains("max_create", unknown.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_are_listed_and_shown_change_by_change()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 3);
        var run = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json.GetProperty("run").GetInt64();

        var list = (await _b24.RunAsync("runs", "--json")).Ends(0);
        var show = (await _b24.RunAsync("runs", "show", $"{run}", "--json")).Ends(0);

        Assert.Equal(3, list.Json.GetProperty("created").GetInt64());
        Assert.Equal("ok", list.Json.GetProperty("status").GetString());
        Assert.Equal(3, show.Lines.Skip(1).Count(line => JsonDocument.Parse(line).RootElement.GetProperty("action").GetString() == "create"));
    }

    [Fact]
    public async Task A_row_that_fails_is_a_dead_letter_until_it_is_mended()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = _b24.Write("dates.yaml", """
            flow: dates
            source: { csv: dates.csv, key: id }
            target: { entity: contact, key: UF_CRM_EXTERNAL_ID }
            map:
              NAME: name
              BIRTHDATE: { from: born, as: date, format: dd.MM.yyyy }
            """);
        _b24.Write("dates.csv", "id,name,born\n1,Ada,10.12.1815\n2,Bad,yesterday\n");

        (await _b24.RunAsync("plan", flow)).Ends(1);
        var sync = (await _b24.RunAsync("sync", flow, "--json")).Ends(1);
        var letter = (await _b24.RunAsync("dead", "list", "--json")).Ends(0).Json;
        var id = letter.GetProperty("id").ToString();
        var show = (await _b24.RunAsync("dead", "show", id)).Ends(0);
        (await _b24.RunAsync("dead", "retry", id)).Ends(1);
        _b24.Write("dates.csv", "id,name,born\n1,Ada,10.12.1815\n2,Bad,11.12.1815\n");
        (await _b24.RunAsync("dead", "retry", "--all")).Ends(0);

        Assert.Equal(1, sync.Json.GetProperty("failed").GetInt64());
        Assert.Equal("2", letter.GetProperty("key").GetString());
        Assert.Contains("yesterday", show.Output, StringComparison.Ordinal);
        Assert.Empty((await _b24.RunAsync("dead", "list", "--json")).Ends(0).Output);
        Assert.Equal(2, portal.Count("contact"));
    }

    [Fact]
    public async Task A_dropped_dead_letter_is_gone()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 1);
        _b24.Write("contacts.csv", "id,name,mail\n,Nobody,a@example.com\n");
        (await _b24.RunAsync("sync", flow)).Ends(1);

        (await _b24.RunAsync("dead", "drop", "--all")).Ends(0);

        Assert.Empty((await _b24.RunAsync("dead", "list", "--json")).Ends(0).Output);
    }

    [Fact]
    public async Task All_faults_of_a_flow_file_are_told_at_once_and_nothing_is_written()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        _b24.Write("wrong.csv", "id,first\n1,Ada\n");
        var flow = _b24.Write("wrong.yaml", """
            flow: wrong
            source:
              csv: wrong.csv
              key: id
            target:
              entity: contact
              key: UF_CRM_EXTERNAL_ID
            map:
              NAME: frist
              LAST_NMAE: first
              SOURCE_ID: { value: NOWHERE, status: SOURCE }
            """);

        var outcome = (await _b24.RunAsync("sync", flow)).Ends(2);

        Assert.Contains("\"frist\"", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"first\"?", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("\"LAST_NMAE\"", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("wrong.yaml, line", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(0, portal.Count("contact"));
        Assert.DoesNotContain(portal.Requests, request => request.Method.EndsWith(".add", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_portal_that_is_gone_exits_4()
    {
        var flow = Contacts.Write(_b24, 1);
        await using (var portal = await Portals.FreeAsync())
        {
            await _b24.AddAsync(portal);
        }

        (await _b24.RunAsync("sync", flow)).Ends(4);
    }

    [Theory]
    [InlineData("csv", "id,name,mail\n1,Ann,\n2,Bob,bob@shop.example\n")]
    [InlineData("jsonl", "{\"id\":1,\"name\":\"Ann\",\"mail\":null}\n{\"id\":2,\"name\":\"Bob\",\"mail\":\"bob@shop.example\"}\n")]
    public async Task Rows_come_through_a_pipe(string kind, string rows)
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 1);
        File.WriteAllText(flow, (await File.ReadAllTextAsync(flow)).Replace("csv: contacts.csv", $"{kind}: \"-\"", StringComparison.Ordinal));

        var first = (await _b24.RunWithInputAsync(rows, "sync", flow, "--json")).Ends(0).Json;
        var second = (await _b24.RunWithInputAsync(rows, "sync", flow, "--json")).Ends(0).Json;

        Assert.Equal((2, 2), (first.GetProperty("created").GetInt32(), second.GetProperty("unchanged").GetInt32()));
        Assert.Equal(["1", "2"], Contacts.Keys(portal));
    }

    [Fact]
    public async Task A_wait_that_is_too_short_is_told_on_stderr_and_taken()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 2, policies: "uncertain_for: 3s");

        var plan = (await _b24.RunAsync("plan", flow, "--json")).Ends(0);
        var sync = (await _b24.RunAsync("sync", flow, "--json")).Ends(0);

        Assert.All([plan, sync], outcome => Assert.Contains("Warning: \"uncertain_for\" is 3 s, less than the 75 s that a request may take (contacts.yaml, line 12)", outcome.Errors, StringComparison.Ordinal));
        Assert.Equal(2, sync.Json.GetProperty("created").GetInt32());
    }

    [Fact]
    public async Task A_flow_that_another_process_runs_exits_5_when_asked_to()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 5, policies: "uncertain_for: 120s");
        portal.AddFault("crm.item.add:drop-after:count=1");
        using var first = _b24.Start("sync", flow);
        await Portals.AskedAsync(portal, request => request.Commands.Contains("crm.item.add"));

        var second = (await _b24.RunAsync("sync", flow, "--if-busy", "exit")).Ends(5);
        first.Kill();

        Assert.Contains("contacts", second.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _b24.Dispose();
}
