using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Link_tests
{
    private const string Contacts = """[{"CONTACT_ID":55,"SORT":100,"ROLE_ID":0,"IS_PRIMARY":"Y"}]""";

    [Fact]
    public async Task The_contacts_of_a_deal_are_set_added_and_taken_away()
    {
        await using var client = await StartAsync();
        Assert.True((await client.GoodAsync("crm.deal.contact.items.set", new { id = 1, items = new object[] { new { CONTACT_ID = 2, SORT = 200 }, new { CONTACT_ID = 1, IS_PRIMARY = "Y", SORT = 300 } } }))!.GetValue<bool>());
        var rows = await client.GoodAsync("crm.deal.contact.items.get", new { id = 1 });
        Shape.Same(Contacts, rows);
        Assert.Equal("1:Y 2:N", Text(rows));
        await client.GoodAsync("crm.deal.contact.add", new { id = 1, fields = new { CONTACT_ID = 3, IS_PRIMARY = "Y", SORT = 1000 } });
        await client.GoodAsync("crm.deal.contact.delete", new { id = 1, fields = new { CONTACT_ID = 1 } });
        Assert.Equal("3:Y 2:N", Text(await client.GoodAsync("crm.deal.contact.items.get", new { id = 1 })));
        var item = (await client.GoodAsync("crm.item.get", new { entityTypeId = 2, id = 1 }))!["item"]!;
        Assert.Equal((3, "[3,2]"), (item["contactId"]!.GetValue<int>(), item["contactIds"]!.ToJsonString()));
        await client.GoodAsync("crm.deal.contact.items.delete", new { id = 1 });
        Assert.Equal("[]", (await client.GoodAsync("crm.deal.contact.items.get", new { id = 1 }))!.ToJsonString());
    }

    [Fact]
    public async Task A_contact_and_its_company_see_the_same_link()
    {
        await using var client = await StartAsync();
        await client.GoodAsync("crm.contact.company.add", new { id = 1, fields = new { COMPANY_ID = 1 } });
        await client.GoodAsync("crm.company.contact.add", new { id = 1, fields = new { CONTACT_ID = 2 } });
        Assert.Equal([1, 2], (await client.GoodAsync("crm.company.contact.items.get", new { id = 1 }))!.AsArray().Select(row => row!["CONTACT_ID"]!.GetValue<int>()));
        Assert.Equal("1", client.Portal.Records("contact")[1]["COMPANY_ID"]);
        await client.GoodAsync("crm.company.contact.delete", new { id = 1, fields = new { CONTACT_ID = 1 } });
        Assert.Equal("[]", (await client.GoodAsync("crm.contact.company.items.get", new { id = 1 }))!.ToJsonString());
    }

    [Theory]
    [InlineData("{\"id\":0,\"fields\":{\"CONTACT_ID\":1}}", "The parameter 'ownerEntityID' is invalid or not defined.")]
    [InlineData("{\"id\":9,\"fields\":{\"CONTACT_ID\":1}}", "Not found.")]
    [InlineData("{\"id\":1,\"fields\":{\"CONTACT_ID\":9}}", "The parameter 'fields' is not valid.")]
    public async Task A_link_that_cannot_be_made_answers_the_documented_text(string arguments, string text)
    {
        await using var client = await StartAsync();
        Assert.Equal(("", text), await client.BadAsync("crm.deal.contact.add", JsonNode.Parse(arguments)) is var bad ? (bad.Code, bad.Text) : default);
    }

    [Theory]
    [InlineData("stays", false)]
    [InlineData("moves", true)]
    public async Task A_link_a_product_row_a_comment_and_an_activity_and_the_time_of_the_last_change(string quirk, bool moves)
    {
        await using var client = await StartAsync("modified.parts=" + quirk);
        foreach (var (method, arguments) in new (string, object)[]
        {
            ("crm.deal.contact.add", new { id = 1, fields = new { CONTACT_ID = 1 } }),
            ("crm.deal.productrows.set", new { id = 1, rows = new[] { new { PRICE = 5 } } }),
            ("crm.timeline.comment.add", new { fields = new { ENTITY_ID = 1, ENTITY_TYPE = "deal", COMMENT = "Hello" } }),
            ("crm.activity.todo.add", new { ownerTypeId = 2, ownerId = 1, deadline = "2030-01-01T10:00:00+00:00" }),
        })
        {
            var before = client.Portal.Records("deal").Single()["DATE_MODIFY"];
            client.Portal.AdvanceClock(TimeSpan.FromHours(1));
            await client.GoodAsync(method, arguments);
            Assert.True(moves == !Equals(before, client.Portal.Records("deal").Single()["DATE_MODIFY"]), method);
        }
    }

    private static string Text(JsonNode? rows) => string.Join(' ', rows!.AsArray().Select(row => $"{row!["CONTACT_ID"]}:{row["IS_PRIMARY"]}"));

    private static async Task<PortalClient> StartAsync(params string[] quirks)
    {
        var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 3, Quirks = quirks });
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        await client.GoodAsync("crm.company.add", new { fields = new { TITLE = "Acme" } });
        return client;
    }
}
