namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Smart_process_tests
{
    [Fact]
    public async Task A_smart_process_is_made_as_the_documentation_shows_and_keeps_records_with_stages()
    {
        await using var client = await PortalClient.StartAsync();
        var added = await client.GoodAsync("crm.type.add", new { fields = new { title = "SPA", entityTypeId = 2024, isCategoriesEnabled = "Y", isStagesEnabled = "Y" } });
        Shape.Has("""
            {"id":16,"createdBy":1,"entityTypeId":2024,"isCategoriesEnabled":"Y","isStagesEnabled":"Y","isBeginCloseDatesEnabled":"Y","isClientEnabled":"Y",
             "isUseInUserfieldEnabled":"Y","isLinkWithProductsEnabled":"Y","isMycompanyEnabled":"Y","isDocumentsEnabled":"Y","isSourceEnabled":"Y",
             "isObserversEnabled":"Y","isRecyclebinEnabled":"Y","isAutomationEnabled":"Y","isBizProcEnabled":"Y","isSetOpenPermissions":"Y",
             "isPaymentsEnabled":"N","isCountersEnabled":"N","createdTime":"2024-07-05T19:47:33+02:00","updatedTime":"2024-07-05T19:47:33+02:00",
             "updatedBy":1,"title":"SPA","customSectionId":null}
            """, added!["type"]);
        var category = (await client.GoodAsync("crm.category.list", new { entityTypeId = 2024 }))!["categories"]![0]!["id"]!.GetValue<long>();
        var item = (await client.GoodAsync("crm.item.add", new { entityTypeId = 2024, fields = new { title = "One", xmlId = "a-1", opportunity = 5 } }))!["item"]!;
        Assert.Equal(($"DT2024_{category}:NEW", "a-1"), (item["stageId"]!.ToString(), item["xmlId"]!.ToString()));
        Assert.Null(item["fm"]);
        var found = await client.GoodAsync("crm.item.list", new { entityTypeId = 2024, filter = new { xmlId = "a-1" } });
        Assert.Single(found!["items"]!.AsArray());
        Assert.Equal("BX_ERROR", (await client.BadAsync("crm.type.delete", new { id = 1 })).Code);
        await client.GoodAsync("crm.item.delete", new { entityTypeId = 2024, id = item["id"]!.GetValue<long>() });
        Assert.Equal("[]", (await client.GoodAsync("crm.type.delete", new { id = 1 }))!.ToJsonString());
        Assert.Equal("NOT_FOUND", (await client.BadAsync("crm.item.list", new { entityTypeId = 2024 })).Code);
    }

    [Fact]
    public async Task Smart_processes_are_found_by_id_by_type_and_by_their_settings()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.type.add", new { fields = new { title = "First", isClientEnabled = "Y" } });
        await client.GoodAsync("crm.type.add", new { fields = new { title = "Second" } });
        var list = await client.GoodAsync("crm.type.list", new { filter = new { isClientEnabled = "Y" } });
        Assert.Equal("First", Assert.Single(list!["types"]!.AsArray())!["title"]!.ToString());
        Assert.Equal("Second", (await client.GoodAsync("crm.type.getByEntityTypeId", new { entityTypeId = 1032 }))!["type"]!["title"]!.ToString());
        var changed = await client.GoodAsync("crm.type.update", new { id = 2, fields = new { isStagesEnabled = "Y" } });
        Assert.Equal("Y", changed!["type"]!["isStagesEnabled"]!.ToString());
        Assert.Equal("0", (await client.BadAsync("crm.type.get", new { id = 9 })).Code);
        Assert.Equal("INVALID_ARG_VALUE", (await client.BadAsync("crm.type.add", new { fields = new { entityTypeId = 1031 } })).Code);
    }

    [Theory]
    [InlineData(7, "DRAFT")]
    [InlineData(31, "DT31_1:NEW")]
    public async Task Quotes_and_invoices_are_items(int type, string stage)
    {
        await using var client = await PortalClient.StartAsync();
        var company = (await client.GoodAsync("crm.company.add", new { fields = new { TITLE = "Acme" } }))!.GetValue<long>();
        var item = (await client.GoodAsync("crm.item.add", new { entityTypeId = type, fields = new { title = "A", opportunity = 10, companyId = company } }))!["item"]!;
        Assert.Equal((stage, company), (item["stageId"]!.ToString(), item["companyId"]!.GetValue<long>()));
        var fields = (await client.GoodAsync("crm.item.fields", new { entityTypeId = type }))!["fields"]!;
        Assert.Equal(type == 31, fields["xmlId"] is not null);
        Assert.Null(fields["originId"]);
        var updated = await client.GoodAsync("crm.item.update", new { entityTypeId = type, id = 1, fields = new { opportunity = 20 } });
        Assert.Equal(20, updated!["item"]!["opportunity"]!.GetValue<int>());
        Assert.Single((await client.GoodAsync("crm.item.list", new { entityTypeId = type, filter = new { companyId = company } }))!["items"]!.AsArray());
    }

    [Theory]
    [InlineData("allowed", System.Net.HttpStatusCode.OK)]
    [InlineData("refused", System.Net.HttpStatusCode.BadRequest)]
    public async Task An_external_id_as_a_filter(string quirk, System.Net.HttpStatusCode status)
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { Quirks = ["filter.xml-id=" + quirk] });
        Assert.Equal(status, (await client.CallAsync("crm.item.list", new { entityTypeId = 31, filter = new { xmlId = "a" } })).Status);
        await client.GoodAsync("crm.item.import", new { entityTypeId = 31, fields = new { title = "A", xmlId = "a" } });
        Assert.Equal("a", (await client.GoodAsync("crm.item.get", new { entityTypeId = 31, id = 1 }))!["item"]!["xmlId"]!.ToString());
    }
}
