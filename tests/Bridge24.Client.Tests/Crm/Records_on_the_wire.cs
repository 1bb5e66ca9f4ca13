using System.Text.Json.Nodes;
using Bridge24.Client.Crm;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Crm;

public sealed class Records_on_the_wire
{
    [Fact]
    public async Task Only_what_was_set_since_the_record_was_read_is_sent()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Item("""{"id":5,"name":"Ann","lastName":"Gray","post":"CTO","companyId":7}"""), Item("""{"id":5,"name":"Ann","lastName":"Gray","post":"CEO"}"""));
        await using var client = portal.Client();
        var contact = await client.Crm.Contacts.GetAsync(5);
        await client.Crm.Contacts.UpdateAsync(contact with { Post = "CEO" });
        Expect("""{"id":5,"fields":{"post":"CEO"},"entityTypeId":3,"useOriginalUfNames":"Y"}""", portal.Requests.Last().Body);
    }

    [Fact]
    public async Task Values_go_in_the_form_that_the_universal_methods_take()
    {
        await using var portal = await ScriptedPortal.StartAsync(Item("""{"id":5}"""));
        await using var client = portal.Client();
        await client.Crm.Contacts.AddAsync(new Contact
        {
            Name = "Ann",
            Opened = true,
            Post = null,
            Birthdate = new DateOnly(1990, 2, 28),
            CompanyIds = [7, 8],
            Phones = [new("+4930111")],
            Emails = [new("ann@example.com", "HOME")],
            Fields = new()
            {
                ["UF_CRM_AT"] = new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.FromHours(5.5)),
                ["UF_CRM_TIERS"] = new[] { "a", "b" },
                ["UF_CRM_SUM"] = 12.50m,
                ["UF_CRM_TIER"] = 44,
                ["UF_CRM_DAY"] = new DateOnly(2026, 1, 2),
            },
        });
        var fields = portal.Requests.Single().Body["fields"]!.AsObject();
        Expect("""
            {"name":"Ann","opened":"Y","birthdate":"1990-02-28","companyIds":[7,8],"UF_CRM_AT":"2026-11-26T09:30:00+05:30","UF_CRM_TIERS":["a","b"],"UF_CRM_SUM":12.50,"UF_CRM_TIER":44,"UF_CRM_DAY":"2026-01-02",
             "fm":[{"typeId":"EMAIL","valueType":"HOME","value":"ann@example.com"},{"typeId":"PHONE","valueType":"WORK","value":"+4930111"}]}
            """, Sorted(fields));
    }

    [Fact]
    public async Task Moments_keep_their_offset_and_days_lose_the_one_that_the_portal_adds()
    {
        await using var portal = await ScriptedPortal.StartAsync(Item(
            """{"id":9,"createdTime":"2024-07-22T18:00:08+02:00","begindate":"2024-07-23T02:00:00+02:00","closedate":null,"contactIds":[],"companyId":0,"opportunity":"1500.50"}"""));
        await using var client = portal.Client();
        var deal = await client.Crm.Deals.GetAsync(9);
        Assert.Equal("2024-07-22T18:00:08.0000000+02:00", deal.CreatedTime!.Value.ToString("O"));
        Assert.Equal(new DateOnly(2024, 7, 23), deal.BeginDate);
        Assert.Equal((null, null, 1500.50m), (deal.CloseDate, deal.CompanyId, deal.Opportunity));
        Assert.Empty(deal.ContactIds);
    }

    [Fact]
    public async Task An_invoice_and_an_item_of_a_smart_process_bear_their_own_numbers()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Item("""{"id":1,"accountNumber":"18","xmlId":"i-18","parentId2":77,"mycompanyId":3}"""), Item("""{"id":2,"title":"Truck","stageId":"DT1032_7:NEW","parentId4":6}"""));
        await using var client = portal.Client();
        var invoice = await client.Crm.Invoices.GetAsync(1);
        Assert.Equal(("18", "i-18", 77L, 3L), (invoice.AccountNumber, invoice.XmlId, invoice.DealId, invoice.MyCompanyId));
        var item = await client.Crm.Items(1032).GetAsync(2);
        Assert.Equal(("Truck", "DT1032_7:NEW", 6L), (item.Title, item.StageId, item.Fields["parentId4"].Whole));
        Assert.Equal([31, 1032], portal.Requests.Select(request => request.Body["entityTypeId"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_smart_process_that_keeps_a_cleared_value_is_told()
    {
        await using var portal = await ScriptedPortal.StartAsync(Item("""{"id":2,"UF_CRM_5_TIERS":[]}"""), Item("""{"id":2,"UF_CRM_5_TIERS":[44,45]}"""));
        await using var client = portal.Client();
        var change = new CrmItem { Fields = new() { ["UF_CRM_5_TIERS"] = Array.Empty<long>() } };
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => client.Crm.Items(1032).UpdateAsync(2, change));
        Assert.Contains("\"UF_CRM_5_TIERS\" of record 2", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(["crm.item.update", "crm.item.get"], portal.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task A_standard_field_that_stays_is_cleared_by_its_classic_name()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Item("""{"id":4,"typeId":null}"""),
            Item("""{"id":4,"typeId":"CLIENT"}"""),
            Reply.Json("""{"result":{"fields":{"typeId":{"upperName":"COMPANY_TYPE"}}}}"""),
            Reply.Json("""{"result":true}"""),
            Item("""{"id":4,"typeId":null}"""));
        await using var client = portal.Client();
        Assert.Null((await client.Crm.Companies.UpdateAsync(4, new Company { TypeId = null })).TypeId);
        var classic = portal.Requests.Single(request => request.Method == "crm.company.update");
        Expect("""{"id":4,"fields":{"COMPANY_TYPE":""}}""", classic.Body);
    }

    [Fact]
    public async Task Records_are_equal_by_value_and_print_no_personal_data()
    {
        const string row = """{"id":5,"name":"Ann","fm":[{"id":1,"typeId":"PHONE","valueType":"WORK","value":"1"}]}""";
        await using var portal = await ScriptedPortal.StartAsync(Item(row), Item(row));
        await using var client = portal.Client();
        var (one, two) = (await client.Crm.Contacts.GetAsync(5), await client.Crm.Contacts.GetAsync(5));
        Assert.Equal(one, two);
        Assert.NotEqual(one, two with { Name = "Bea" });
        Assert.NotEqual(one, two with { Phones = [] });
        Assert.Equal(one, two with { Name = "Ann" });
        Assert.Equal("Contact 5", $"{one}");
        Assert.DoesNotContain("Ann", $"{one.Fields} {one.Fields["name"]} {one.Phones[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_a_record_is_not_taken_for_one()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.Crm.Contacts.AddAsync(new Contact { Name = "Ann" }));
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.Crm.Contacts.UpdateAsync(5, new Contact { Name = "Ann" }));
        await Assert.ThrowsAsync<RejectedException>(() => client.Crm.Contacts.GetAsync(5));
        Assert.Equal(3, portal.Requests.Count);
    }

    [Fact]
    public async Task A_create_that_is_answered_without_an_ID_tells_by_what_to_look_the_record_up()
    {
        await using var portal = await ScriptedPortal.StartAsync(Item("""{"name":"Ann"}"""));
        await using var client = portal.Client();
        var record = await Assert.ThrowsAsync<OutcomeUnknownException>(
            () => client.Crm.Contacts.AddAsync(new Contact { Name = "Ann", OriginatorId = "shop", OriginId = "77" }));
        Assert.Equal(("crm.item.add", "3", "shop", "77"), (record.Method, record.Keys["entityTypeId"], record.Keys["originatorId"], record.Keys["originId"]));
        Assert.DoesNotContain("name", record.Keys.Keys);

        var classic = await Assert.ThrowsAsync<OutcomeUnknownException>(
            () => client.Crm.UserFields(EntityTypes.Deal).AddAsync(new UserField { FieldName = "SIZE", UserTypeId = "string", Fields = new() { ["XML_ID"] = "size" } }));
        Assert.Equal("size", classic.Keys["XML_ID"]);
        Assert.Equal(2, portal.Requests.Count);
    }

    [Fact]
    public async Task A_record_without_an_ID_is_refused_before_anything_is_sent()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        await Assert.ThrowsAsync<ArgumentException>(() => client.Crm.Contacts.UpdateAsync(new Contact { Name = "Ann" }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Crm.Contacts.UpdateAsync(0, new Contact { Name = "Ann" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => client.Crm.Items(0));
        Assert.Empty(portal.Requests);
    }

    internal static Reply Item(string item) => Reply.Json($$$"""{"result":{"item":{{{item}}}}}""");

    internal static void Expect(string json, JsonNode? actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), actual), actual?.ToJsonString());

    private static JsonObject Sorted(JsonObject fields)
    {
        var copy = (JsonObject)fields.DeepClone();
        copy["fm"] = new JsonArray([.. copy["fm"]!.AsArray().Select(entry => entry!.DeepClone()).OrderBy(entry => entry["typeId"]!.GetValue<string>(), StringComparer.Ordinal)]);
        return copy;
    }
}
