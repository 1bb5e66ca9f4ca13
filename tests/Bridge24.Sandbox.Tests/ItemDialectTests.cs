using System.Net;

namespace Bridge24.Sandbox.Tests;

public sealed class Item_dialect_tests
{
    [Fact]
    public async Task An_added_item_comes_back_whole_with_camel_case_names_and_integers()
    {
        await using var client = await PortalClient.StartAsync();
        var item = (await client.GoodAsync("crm.item.add", new
        {
            entityTypeId = 2,
            fields = new { title = "Order 77", opportunity = 1500.5, currencyId = "USD", closedate = "2026-12-24", stageId = "WON" },
        }))!["item"]!;
        Assert.Equal(1, item["id"]!.GetValue<int>());
        Assert.Equal(1500.5, item["opportunity"]!.GetValue<double>());
        Assert.Equal("2026-12-24T03:00:00+03:00", item["closedate"]!.ToString());
        Assert.Equal("S", item["stageSemanticId"]!.ToString());
        Assert.Equal(1, item["assignedById"]!.GetValue<int>());
    }

    [Fact]
    public async Task User_fields_take_converted_names_or_their_own_on_wish()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.contact.userfield.add", new { fields = new { FIELD_NAME = "external_id", USER_TYPE_ID = "string" } });
        await client.GoodAsync("crm.contact.userfield.add", new { fields = new { FIELD_NAME = "ERP_ID2", USER_TYPE_ID = "integer" } });
        var item = (await client.GoodAsync("crm.item.add", new
        {
            entityTypeId = 3,
            fields = new Dictionary<string, object> { ["name"] = "Ann", ["ufCrmExternalId"] = "A-1", ["ufCrm_ERP_ID2"] = 7 },
        }))!["item"]!;
        Assert.Equal("A-1", item["ufCrmExternalId"]!.ToString());
        var original = (await client.GoodAsync("crm.item.get", new { entityTypeId = 3, id = 1, useOriginalUfNames = "Y" }))!["item"]!;
        Assert.Equal(7, original["UF_CRM_ERP_ID2"]!.GetValue<int>());
        var fields = (await client.GoodAsync("crm.item.fields", new { entityTypeId = 3 }))!["fields"]!;
        Assert.Equal("UF_CRM_ERP_ID2", fields["ufCrm_ERP_ID2"]!["upperName"]!.ToString());
    }

    [Fact]
    public async Task An_unchanged_update_is_not_saved()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.item.add", new { entityTypeId = 4, fields = new { title = "Acme", createdTime = "2020-01-01" } });
        var before = client.Portal.Records("company").Single()["DATE_MODIFY"];
        await client.GoodAsync("crm.item.update", new { entityTypeId = 4, id = 1, fields = new { title = "Acme", unknown = "x" } });
        Assert.Equal(before, client.Portal.Records("company").Single()["DATE_MODIFY"]);
    }

    [Fact]
    public async Task A_multiple_list_is_not_cleared_by_an_empty_array_though_the_answer_says_so()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.contact.userfield.add", new
        {
            fields = new { FIELD_NAME = "TIER", USER_TYPE_ID = "enumeration", MULTIPLE = "Y", LIST = new[] { new { VALUE = "Gold" }, new { VALUE = "Silver" } } },
        });
        await client.GoodAsync("crm.item.add", new { entityTypeId = 3, fields = new { name = "Ann", ufCrmTier = new[] { 1, 2, 99 } } });
        var answer = await client.GoodAsync("crm.item.update", new { entityTypeId = 3, id = 1, fields = new { ufCrmTier = Array.Empty<int>() } });
        Assert.Equal("[]", answer!["item"]!["ufCrmTier"]!.ToJsonString());
        var kept = await client.GoodAsync("crm.item.get", new { entityTypeId = 3, id = 1 });
        Assert.Equal("[1,2]", kept!["item"]!["ufCrmTier"]!.ToJsonString());
        await client.GoodAsync("crm.contact.update", new { id = 1, fields = new { UF_CRM_TIER = "" } });
        var cleared = await client.GoodAsync("crm.item.get", new { entityTypeId = 3, id = 1 });
        Assert.Equal("[]", cleared!["item"]!["ufCrmTier"]!.ToJsonString());
    }

    [Fact]
    public async Task Errors_carry_the_documented_codes()
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal("NOT_FOUND", (await client.BadAsync("crm.item.get", new { entityTypeId = 3, id = 5 })).Code);
        Assert.Equal("Smart process not found", (await client.BadAsync("crm.item.get", new { entityTypeId = 177, id = 5 })).Text);
        Assert.Equal("100", (await client.BadAsync("crm.item.get", new { id = 5 })).Code);
        Assert.Equal("CRM_FIELD_ERROR_REQUIRED", (await client.BadAsync("crm.item.add", new { entityTypeId = 4, fields = new { } })).Code);
        Assert.Equal((HttpStatusCode.BadRequest, "CRM_FIELD_ERROR_VALUE_NOT_VALID"),
            (await client.BadAsync("crm.item.add", new { entityTypeId = 2, fields = new { opportunity = "much" } })) is var bad ? (bad.Status, bad.Code) : default);
    }

    [Fact]
    public async Task Deleting_answers_an_empty_list_and_the_id_is_not_used_again()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ContactAsync("Ann");
        Assert.Equal("[]", (await client.GoodAsync("crm.item.delete", new { entityTypeId = 3, id = 1 }))!.ToJsonString());
        Assert.Equal(2, await client.ContactAsync("Bob"));
    }

    [Fact]
    public async Task A_deal_links_contacts_that_exist_and_the_first_is_the_main_one()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ContactAsync("Ann");
        await client.ContactAsync("Bob");
        var item = (await client.GoodAsync("crm.item.add", new { entityTypeId = 2, fields = new { contactIds = new[] { 2, 77, 1 } } }))!["item"]!;
        Assert.Equal("[2,1]", item["contactIds"]!.ToJsonString());
        Assert.Equal(2, item["contactId"]!.GetValue<int>());
        var found = await client.GoodAsync("crm.item.list", new { entityTypeId = 2, filter = new { contactId = 1 }, select = new[] { "id" } });
        Assert.Equal("""{"items":[{"id":1}]}""", found!.ToJsonString());
    }

    [Fact]
    public async Task An_import_tells_of_each_row_in_order()
    {
        await using var client = await PortalClient.StartAsync();
        var answer = await client.GoodAsync("crm.item.batchImport", new
        {
            entityTypeId = 4,
            data = new object[] { new { title = "A" }, new { }, new { title = "B", createdTime = "2026-01-02T00:00:00+03:00" } },
        });
        Assert.Equal(1, answer!["items"]![0]!["item"]!["id"]!.GetValue<int>());
        Assert.Equal("CRM_FIELD_ERROR_REQUIRED", answer["items"]![1]!["error"]!.ToString());
        Assert.Equal("2026-01-02T00:00:00+03:00", client.Portal.Records("company")[1]["DATE_CREATE"]);
        var many = Enumerable.Range(0, 21).Select(_ => new { title = "X" });
        Assert.Equal("MAX_IMPORT_BATCH_SIZE_EXCEEDED", (await client.BadAsync("crm.item.batchImport", new { entityTypeId = 4, data = many })).Code);
    }
}
