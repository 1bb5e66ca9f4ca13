using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

public sealed class Item_field_tests
{
    private const int Lead = 1, Deal = 2, Contact = 3, Company = 4, Quote = 7, Invoice = 31;

    [Theory]
    [InlineData(Lead)]
    [InlineData(Deal)]
    [InlineData(Contact)]
    [InlineData(Company)]
    [InlineData(Invoice)]
    public async Task Observers_are_kept_found_and_described(int type)
    {
        await using var client = await StartAsync();
        var item = await AddAsync(client, type, new { title = "A", name = "A", observers = new[] { 2, 77, 1 } });
        Assert.Equal("[2,1]", item["observers"]!.ToJsonString());
        await AddAsync(client, type, new { title = "B", name = "B" });
        Assert.Equal("[1]", await IdsAsync(client, type, new { observers = 2 }));
        await client.GoodAsync("crm.item.update", new { entityTypeId = type, id = 1, fields = new { observers = new[] { 1 } } });
        Assert.Equal("[]", await IdsAsync(client, type, new { observers = 2 }));
        var field = (await client.GoodAsync("crm.item.fields", new { entityTypeId = type }))!["fields"]!["observers"]!;
        Assert.Equal(("user", true, "OBSERVERS"), (field["type"]!.ToString(), field["isMultiple"]!.GetValue<bool>(), field["upperName"]!.ToString()));
    }

    [Fact]
    public async Task A_quote_has_no_observers_and_the_classic_methods_know_none()
    {
        await using var client = await StartAsync();
        Assert.Null((await client.GoodAsync("crm.item.fields", new { entityTypeId = Quote }))!["fields"]!["observers"]);
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "A", OBSERVERS = new[] { 2 } } });
        Assert.Null((await client.GoodAsync("crm.deal.get", new { id = 1 }))!["OBSERVERS"]);
        Assert.Null((await client.GoodAsync("crm.deal.fields"))!["OBSERVERS"]);
        Assert.Equal("[]", (await client.GoodAsync("crm.item.get", new { entityTypeId = Deal, id = 1 }))!["item"]!["observers"]!.ToJsonString());
    }

    [Fact]
    public async Task A_deal_takes_its_quote_by_the_universal_methods_alone()
    {
        await using var client = await StartAsync();
        await AddAsync(client, Quote, new { title = "Offer" });
        var deal = await AddAsync(client, Deal, new { title = "A", quoteId = 1 });
        Assert.Equal(1, deal["quoteId"]!.GetValue<int>());
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "B", QUOTE_ID = 1 } });
        Assert.Equal("[1]", await IdsAsync(client, Deal, new { quoteId = 1 }));
        Assert.Equal("1", client.Portal.Records("deal")[0]["QUOTE_ID"]);
        var field = (await client.GoodAsync("crm.item.fields", new { entityTypeId = Deal }))!["fields"]!["quoteId"]!;
        Assert.Equal(("crm_quote", false), (field["type"]!.ToString(), field["isReadOnly"]!.GetValue<bool>()));
        Assert.True((await client.GoodAsync("crm.deal.fields"))!["QUOTE_ID"]!["isReadOnly"]!.GetValue<bool>());
    }

    [Fact]
    public async Task An_invoice_has_a_source_its_parents_and_the_stage_before()
    {
        await using var client = await StartAsync();
        await AddAsync(client, Deal, new { title = "Order" });
        await AddAsync(client, Quote, new { title = "Offer" });
        var invoice = await AddAsync(client, Invoice, new { title = "A", sourceId = "WEB", sourceDescription = "Site", parentId2 = 1, parentId7 = 1 });
        Assert.Equal(("WEB", "Site", 1, 1, 31), (invoice["sourceId"]!.ToString(), invoice["sourceDescription"]!.ToString(), invoice["parentId2"]!.GetValue<int>(),
            invoice["parentId7"]!.GetValue<int>(), invoice["entityTypeId"]!.GetValue<int>()));
        await AddAsync(client, Invoice, new { title = "B", sourceId = "EMAIL" });
        Assert.Equal("[1]", await IdsAsync(client, Invoice, new { sourceId = "WEB" }));
        Assert.Equal("[2]", await IdsAsync(client, Invoice, new { parentId2 = 0 }));
        var fields = (await client.GoodAsync("crm.item.fields", new { entityTypeId = Invoice }))!["fields"]!;
        Assert.Equal(("crm_status", "SOURCE"), (fields["sourceId"]!["type"]!.ToString(), fields["sourceId"]!["statusType"]!.ToString()));
        Assert.Equal(("crm_entity", 2), (fields["parentId2"]!["type"]!.ToString(), fields["parentId2"]!["settings"]!["parentEntityTypeId"]!.GetValue<int>()));
        var stages = (await client.GoodAsync("crm.status.list", new { filter = new { ENTITY_ID = "SMART_INVOICE_STAGE_" + invoice["categoryId"] } }))!.AsArray();
        var moved = (await client.GoodAsync("crm.item.update", new { entityTypeId = Invoice, id = 1, fields = new { stageId = stages[1]!["STATUS_ID"]!.ToString() } }))!["item"]!;
        Assert.Equal(invoice["stageId"]!.ToString(), moved["previousStageId"]!.ToString());
    }

    [Fact]
    public async Task A_company_and_a_quote_have_no_source()
    {
        await using var client = await StartAsync();
        foreach (var type in new[] { Company, Quote })
        {
            var fields = (await client.GoodAsync("crm.item.fields", new { entityTypeId = type }))!["fields"]!.AsObject();
            Assert.DoesNotContain(fields, field => field.Key.StartsWith("source", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_contacts_of_a_company_are_set_at_the_company_and_kept_at_the_contacts()
    {
        await using var client = await StartAsync();
        foreach (var name in new[] { "Ann", "Bob", "Cid" }) await client.ContactAsync(name);
        var company = await AddAsync(client, Company, new { title = "Acme", contactIds = new[] { 3, 77, 1 } });
        Assert.Equal("[1,3]", company["contactIds"]!.ToJsonString());
        Assert.Equal(["1", null, "1"], client.Portal.Records("contact").Select(contact => contact["COMPANY_ID"]));
        await AddAsync(client, Company, new { title = "Other", contactIds = new[] { 2 } });
        Assert.Equal("[1]", await IdsAsync(client, Company, new { contactIds = 3 }));
        var changed = (await client.GoodAsync("crm.item.update", new { entityTypeId = Company, id = 1, fields = new { contactIds = new[] { 3, 2 } } }))!["item"]!;
        Assert.Equal("[2,3]", changed["contactIds"]!.ToJsonString());
        Assert.Equal("[2,1]", (await client.GoodAsync("crm.item.get", new { entityTypeId = Contact, id = 2 }))!["item"]!["companyIds"]!.ToJsonString());
        await client.GoodAsync("crm.item.update", new { entityTypeId = Contact, id = 3, fields = new { companyIds = Array.Empty<int>() } });
        await client.GoodAsync("crm.contact.delete", new { id = 2 });
        Assert.Equal("[]", (await client.GoodAsync("crm.item.get", new { entityTypeId = Company, id = 1 }))!["item"]!["contactIds"]!.ToJsonString());
        Assert.Null((await client.GoodAsync("crm.company.fields"))!["CONTACT_IDS"]);
    }

    [Fact]
    public async Task The_same_contacts_again_change_nothing_and_other_ones_are_a_change()
    {
        await using var client = await StartAsync();
        foreach (var name in new[] { "Ann", "Bob" }) await client.ContactAsync(name);
        await AddAsync(client, Company, new { title = "Acme", contactIds = new[] { 1, 2 } });
        var before = client.Portal.Records("company").Single()["DATE_MODIFY"];
        client.Portal.AdvanceClock(TimeSpan.FromHours(1));
        await client.GoodAsync("crm.item.update", new { entityTypeId = Company, id = 1, fields = new { contactIds = new[] { 2, 1 } } });
        Assert.Equal(before, client.Portal.Records("company").Single()["DATE_MODIFY"]);
        await client.GoodAsync("crm.item.update", new { entityTypeId = Company, id = 1, fields = new { contactIds = new[] { 2 } } });
        Assert.NotEqual(before, client.Portal.Records("company").Single()["DATE_MODIFY"]);
    }

    private static Task<PortalClient> StartAsync() => PortalClient.StartAsync(new SandboxOptions
    {
        PerSecond = 0,
        Users = [new("admin@example.com", "Ada", "Admin", IsAdmin: true), new("sam@example.com", "Sam", "Seller")],
    });

    private static async Task<JsonNode> AddAsync(PortalClient client, int type, object fields) =>
        (await client.GoodAsync("crm.item.add", new { entityTypeId = type, fields }))!["item"]!;

    private static async Task<string> IdsAsync(PortalClient client, int type, object filter) => new JsonArray([..
        (await client.GoodAsync("crm.item.list", new { entityTypeId = type, filter, select = new[] { "id" } }))!["items"]!.AsArray()
            .Select(item => item!["id"]!.DeepClone())]).ToJsonString();
}
