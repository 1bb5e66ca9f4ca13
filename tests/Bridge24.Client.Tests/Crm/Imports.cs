using System.Globalization;
using Bridge24.Client.Crm;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;
using Bridge24.Client.Tests.Support;
using Bridge24.Sandbox;

namespace Bridge24.Client.Tests.Crm;

[Emulated]
public sealed class Imports
{
    [Fact]
    public async Task Any_number_of_records_comes_in_with_phones_and_user_fields_in_few_requests()
    {
        await using var portal = await EmulatedPortal.QuirkyAsync("batch.import=allowed");
        await portal.Client.Crm.UserFields(EntityTypes.Contact).AddAsync(new UserField { FieldName = "SHOP_ID", UserTypeId = "string" });
        var before = portal.Sandbox.Requests.Count;
        var outcomes = await portal.Client.Crm.Contacts.ImportAsync(People(2_345)).ToListAsync();
        Assert.All(outcomes, outcome => Assert.Equal(CommandState.Succeeded, outcome.State));
        Assert.Equal(Enumerable.Range(1, 2_345).Select(Text), outcomes.Select(outcome => outcome.Input.OriginId));
        Assert.Equal(2_345, portal.Sandbox.Count("contact"));
        Assert.InRange(portal.Sandbox.Requests.Count - before, 1, 30);

        var last = await portal.Client.Crm.Contacts.GetAsync(portal.Client.Crm.Contacts.RecordOf(outcomes[^1].Result).Id);
        Assert.Equal(("2345", "MOBILE", "+492345", "2345"), (last.OriginId, last.Phones.Single().ValueType, last.Phones.Single().Value, last.Fields["UF_CRM_SHOP_ID"].Text));
    }

    [Fact]
    public async Task A_refused_record_says_why_and_the_others_come_in()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        Company[] companies = [new() { Title = "Acme" }, new() { OriginId = "7" }, new() { Title = "Gray" }];
        var outcomes = await portal.Client.Crm.Companies.ImportAsync(companies.ToAsyncEnumerable()).ToListAsync();
        Assert.Equal([CommandState.Succeeded, CommandState.Failed, CommandState.Succeeded], outcomes.Select(outcome => outcome.State));
        Assert.Equal("CRM_FIELD_ERROR_REQUIRED", Assert.IsType<RejectedException>(outcomes[1].Exception).Code);
        Assert.Equal(2, portal.Sandbox.Count("company"));
    }

    [Fact]
    public async Task Where_a_batch_takes_no_imports_they_travel_alone()
    {
        await using var portal = await EmulatedPortal.QuirkyAsync("batch.import=refused");
        var outcomes = await portal.Client.Crm.Contacts.ImportAsync(People(65)).ToListAsync();
        Assert.All(outcomes, outcome => Assert.Equal(CommandState.Succeeded, outcome.State));
        Assert.Equal(Enumerable.Range(1, 65).Select(Text), portal.Sandbox.Records("contact").Select(record => $"{record["ORIGIN_ID"]}"));
        Assert.Equal(4, portal.Sandbox.Requests.Count(request => request.Method.Equals("crm.item.batchImport", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task What_may_have_been_made_is_said_and_never_sent_again()
    {
        await using var portal = await EmulatedPortal.StartAsync(new SandboxOptions { Quirks = ["batch.import=allowed"], Faults = ["batch:drop-after:count=1"] });
        var outcomes = await portal.Client.Crm.Contacts.ImportAsync(People(60)).ToListAsync();
        Assert.Equal(20, outcomes.Count(outcome => outcome.State == CommandState.Unknown));
        Assert.Equal(60, portal.Sandbox.Count("contact"));
        var unknown = Assert.IsType<OutcomeUnknownException>(outcomes[4].Exception);
        Assert.Equal(("shop", "5", "3"), (unknown.Keys["originatorId"], unknown.Keys["originId"], unknown.Keys["entityTypeId"]));
    }

    [Fact]
    public async Task A_record_that_the_answer_does_not_tell_of_is_unknown()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"result":{"c0":{"items":[{"item":{"id":15}},{"item":[]}]}},"result_error":[]}}"""));
        await using var client = portal.Client();
        var outcomes = await client.Crm.Contacts.ImportAsync(People(3)).ToListAsync();
        Assert.Equal([CommandState.Succeeded, CommandState.Unknown, CommandState.Unknown], outcomes.Select(outcome => outcome.State));
        Assert.Equal("3", Assert.IsType<OutcomeUnknownException>(outcomes[2].Exception).Keys["originId"]);
        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task No_more_records_are_read_than_the_imports_of_a_batch_hold()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var (read, told) = (0, 0);
        await foreach (var outcome in portal.Client.Crm.Contacts.ImportAsync(People(3_000).Select(person => { read++; return person; }), new BulkOptions { FirstBatch = 50 }))
        {
            told++;
            Assert.True(read - told < 51 * 20, $"{read} were read before outcome {told}");
        }

        Assert.Equal((3_000, 3_000), (read, told));
    }

    private static IAsyncEnumerable<Contact> People(int count) => Enumerable.Range(1, count).Select(number => new Contact
    {
        Name = "Ann",
        OriginatorId = "shop",
        OriginId = Text(number),
        Phones = [new($"+49{Text(number)}", "MOBILE")],
        Fields = new() { ["UF_CRM_SHOP_ID"] = Text(number) },
    }).ToAsyncEnumerable();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
