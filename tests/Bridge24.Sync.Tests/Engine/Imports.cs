using Bridge24.Sync.Applying;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Imports
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";
    private const int Rows = 47;

    public static MatrixTheoryData<string, string> Kinds => new(["drop-before", "drop-after", "late:seconds=0.5", "500-after", "half"], ["allowed", "refused"]);

    [Theory]
    [InlineData("allowed")]
    [InlineData("refused")]
    public async Task Records_are_imported_inside_a_batch_where_the_portal_takes_that(string inBatch)
    {
        await using var world = await WorldAsync(inBatch);

        var report = (await world.SyncAllAsync())[0];
        var again = (await world.SyncAllAsync())[0];

        Assert.Equal((Rows, FlowStatus.Ok, Rows), (report.Account.Created, report.Status, again.Account.Unchanged));
        EachOnce(await world.RecordsAsync("contact", KeyField, "NAME"));
        Assert.Equal(["WORK +491234567890"], await world.PhonesAsync("7"));
        Assert.DoesNotContain("crm.item.add", Methods(world));
        Assert.Equal(inBatch == "refused", world.Sandbox.Requests.Any(request => request.Method == "crm.item.batchImport"));
    }

    [Fact]
    public async Task Imports_grow_until_a_request_carries_a_thousand_rows()
    {
        const int Many = 4_000;
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, Many).Select(i => $"{i},Name {i}\n")));
        world.Contacts(["NAME: name"], "automation: skip");

        await world.PlanAllAsync();
        var report = (await world.SyncAllAsync())[0];

        var imports = world.Sandbox.Requests.Where(request => request.Commands.Contains("crm.item.batchImport")).Select(request => request.Commands.Count).ToList();
        Assert.Equal((Many, Many), (report.Account.Created, world.Sandbox.Count("contact")));
        Assert.Equal(1, imports[0]);
        Assert.Equal(50, imports.Max());
        Assert.InRange(imports.Count, Many / 1_000, 12);
        // Before anything is known of the portal, an import is taken to last as long as the documentation's sample.
        Assert.InRange(world.LastPlan!.Flows[0].Forecast!.Requests, report.Account.Requests, 50);
    }

    [Fact]
    public async Task Rows_that_are_changed_between_rows_that_are_imported_take_nothing_from_their_requests()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, 200).Where(i => i % 2 == 0).Select(i => $"{i},Old {i}\n")));
        world.Contacts(["NAME: name"], "automation: skip");
        await world.SyncAllAsync();
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"{i},Name {i}\n")));
        var before = world.Sandbox.Requests.Count;

        var report = (await world.SyncAllAsync())[0];

        var writes = world.Sandbox.Requests.Skip(before).Select(request => string.Join(' ', request.Commands.Distinct())).ToList();
        Assert.Equal((100, 100), (report.Account.Created, report.Account.Updated));
        Assert.InRange(writes.Count(method => method == "crm.item.batchImport"), 1, 5);
        Assert.InRange(writes.Count(method => method == "crm.item.update"), 1, 10);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_record_is_imported_exactly_once_whatever_becomes_of_a_request(string kind, string inBatch)
    {
        await using var world = await WorldAsync(inBatch);
        world.Sandbox.AddFault($"crm.item.batchImport:{kind}:count=1:after=1");

        var report = (await world.SyncAllAsync())[0];
        var again = (await world.SyncAllAsync())[0];

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Equal((Rows, FlowStatus.Ok, Rows), (report.Account.Created, report.Status, again.Account.Unchanged));
        EachOnce(await world.RecordsAsync("contact", KeyField, "NAME"));
    }

    [Fact]
    public async Task A_row_that_the_portal_refuses_fails_alone()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Ann\n2,\n3,Cid\n");
        world.Contacts(["NAME: name"], "automation: skip");

        var report = (await world.SyncAllAsync())[0];

        Assert.Equal((2, 1), (report.Account.Created, report.Account.Failed));
        Assert.StartsWith("CRM_FIELD_ERROR_REQUIRED", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("allowed", "error:with=Poison", "told to fail")]
    [InlineData("refused", "error:with=Poison", "told to fail")]
    [InlineData("allowed", "answer:status=413:code=TOO_LARGE:with=Poison", "TOO_LARGE")]
    [InlineData("refused", "answer:status=413:code=TOO_LARGE:with=Poison", "TOO_LARGE")]
    [InlineData("allowed", "500-before:with=Poison", "3 times alone")]
    public async Task A_row_that_makes_its_whole_import_fail_is_set_aside_and_its_neighbours_are_made_once(string inBatch, string fault, string reason)
    {
        await using var world = await WorldAsync(inBatch);
        world.Sandbox.SetQuirk("batch.error-shape=text");
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => $"{i},{(i == 17 ? "Poison" : $"Name {i}")}\n")));
        world.Contacts(["NAME: name"], "automation: skip");
        world.Sandbox.AddFault("crm.item.batchImport:" + fault);

        var report = (await world.SyncAllAsync())[0];
        var letter = Assert.Single(await world.DeadAsync());

        Assert.Equal((Rows - 1, 1), (report.Account.Created, report.Account.Failed));
        Assert.Equal("17", letter.Key);
        Assert.Contains(reason, letter.Reason, StringComparison.Ordinal);
        Assert.Equal(Rows - 1, world.Sandbox.Count("contact"));
    }

    [Theory]
    [InlineData("""{"error":"CRM_FIELD_ERROR_REQUIRED","error_description":"The field is required"}""", "CRM_FIELD_ERROR_REQUIRED: The field is required")]
    [InlineData("""{"error":"The field is required"}""", "The field is required")]
    [InlineData("""{"error":{"code":"REQUIRED","message":"The field is required"}}""", "REQUIRED: The field is required")]
    [InlineData("""{"error":["The field is required"]}""", "[\"The field is required\"]")]
    [InlineData("\"The field is required\"", "The field is required")]
    public void A_refused_row_of_an_import_has_its_reason_in_whatever_form_it_comes(string item, string reason)
    {
        using var answer = System.Text.Json.JsonDocument.Parse("{\"items\":[{\"item\":{\"id\":15}}," + item + ",{}]}");

        var results = RecordImporter.Results([Row("1"), Row("2"), Row("3"), Row("4")], answer.RootElement);

        Assert.Equal([WriteState.Done, WriteState.Refused, WriteState.Unknown, WriteState.Unknown], results.Select(result => result.State));
        Assert.Equal(reason, Refusals.Text(results[1].Error!));
    }

    [Fact]
    public async Task What_cannot_be_imported_is_told_with_its_line()
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = world.FlowTo("tasks", "csv: rows.csv", ["entity: task"], ["TITLE: name", "RESPONSIBLE_ID: { value: 1 }"], "automation: skip");

        var problem = Assert.Single(FlowFiles.Read(flow, _ => null).Problems);

        Assert.Equal(12, problem.Line);
        Assert.Contains("\"automation: skip\" stands at task records", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<SyncWorld> WorldAsync(string inBatch)
    {
        var world = await SyncWorld.StartAsync();
        world.Sandbox.SetQuirk("batch.import=" + inBatch);
        world.Csv("id,name,phone\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => $"{i},Name {i},+491234567890\n")));
        world.Contacts(["NAME: name", "PHONE: { from: phone, as: phone, region: DE }"], "automation: skip");
        return world;
    }

    private static PlannedRow Row(string key) => PlannedRow.OfKey(key) with { Action = RowAction.Create };

    private static IEnumerable<string> Methods(SyncWorld world) => world.Sandbox.Requests.SelectMany(request => request.Commands.Append(request.Method));

    private static void EachOnce(List<string> records) =>
        Assert.Equal(Enumerable.Range(1, Rows).Select(i => $"{i}|Name {i}").Order(StringComparer.Ordinal), records);
}
