namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Stage_tests
{
    [Fact]
    public async Task Stages_of_deals_are_listed_as_the_documentation_shows()
    {
        await using var client = await PortalClient.StartAsync();
        var rows = (await client.GoodAsync("crm.status.list", new { order = new { SORT = "ASC" }, filter = new { ENTITY_ID = "DEAL_STAGE" } }))!.AsArray();
        Assert.Equal(["NEW", "PREPARATION", "PREPAYMENT_INVOICE", "EXECUTING", "FINAL_INVOICE", "WON", "LOSE", "APOLOGY"], rows.Select(row => row!["STATUS_ID"]!.ToString()));
        Shape.Same("""
            {"ID":"101","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"NEW","NAME":"New","NAME_INIT":"New","SORT":"10","SYSTEM":"Y","CATEGORY_ID":null,
             "COLOR":"#39A8EF","SEMANTICS":null,"EXTRA":{"SEMANTICS":"process","COLOR":"#39A8EF"}}
            """, rows[0]);
        Shape.Same("""[{"NAME":"New","SORT":10,"STATUS_ID":"NEW"}]""", await client.GoodAsync("crm.status.entity.items", new { entityId = "DEAL_STAGE" }));
    }

    [Fact]
    public async Task A_pipeline_brings_stages_and_its_deals_start_at_the_first()
    {
        await using var client = await PortalClient.StartAsync();
        var added = await client.GoodAsync("crm.category.add", new { entityTypeId = 2, fields = new { name = "Partners", sort = 50 } });
        Shape.Same("""{"category":{"id":5,"name":"x","sort":50,"entityTypeId":2,"isDefault":"N","originId":"","originatorId":""}}""", added);
        var id = added!["category"]!["id"]!.GetValue<long>();
        var stage = (await client.GoodAsync("crm.status.add", new { fields = new { ENTITY_ID = $"DEAL_STAGE_{id}", STATUS_ID = "DECISION", NAME = "Decision making", SORT = 15, COLOR = "#FFA900" } }))!.GetValue<long>();
        Assert.Equal($"C{id}:DECISION", (await client.GoodAsync("crm.status.get", new { id = stage }))!["STATUS_ID"]!.ToString());
        var deal = (await client.GoodAsync("crm.item.add", new { entityTypeId = 2, fields = new { title = "Big", categoryId = id } }))!["item"]!;
        Assert.Equal($"C{id}:NEW", deal["stageId"]!.ToString());
        var moved = await client.GoodAsync("crm.item.update", new { entityTypeId = 2, id = deal["id"]!.GetValue<long>(), fields = new { stageId = $"C{id}:DECISION" } });
        Assert.Equal($"C{id}:DECISION", moved!["item"]!["stageId"]!.ToString());
        Assert.Equal("There are active items in this status.", (await client.BadAsync("crm.status.delete", new { id = stage })).Text);
        Assert.Equal("0", (await client.BadAsync("crm.category.delete", new { entityTypeId = 2, id })).Code);
    }

    [Fact]
    public async Task Pipelines_are_listed_changed_and_deleted()
    {
        await using var client = await PortalClient.StartAsync();
        var (_, body) = await client.CallAsync("crm.category.list", new { entityTypeId = 2 });
        Shape.Same("""{"categories":[{"id":0,"name":"General","sort":300,"entityTypeId":2,"isDefault":"Y"}]}""", body["result"]);
        Assert.Equal(1, body["total"]!.GetValue<int>());
        await client.GoodAsync("crm.category.add", new { entityTypeId = 2, fields = new { name = "Old" } });
        var changed = await client.GoodAsync("crm.category.update", new { entityTypeId = 2, id = 1, fields = new { name = "New Funnel Name", isDefault = "Y" } });
        Assert.Equal(("New Funnel Name", "Y"), (changed!["category"]!["name"]!.ToString(), changed["category"]!["isDefault"]!.ToString()));
        Assert.Equal("N", (await client.GoodAsync("crm.category.get", new { entityTypeId = 2, id = 0 }))!["category"]!["isDefault"]!.ToString());
        await client.GoodAsync("crm.category.update", new { entityTypeId = 2, id = 0, fields = new { isDefault = "Y" } });
        Assert.Null(await client.GoodAsync("crm.category.delete", new { entityTypeId = 2, id = 1 }));
        Assert.Empty((await client.GoodAsync("crm.status.list", new { filter = new { ENTITY_ID = "DEAL_STAGE_1" } }))!.AsArray());
    }

    [Theory]
    [InlineData("crm.category.list", "{\"entityTypeId\":999}", "NOT_FOUND")]
    [InlineData("crm.category.list", "{\"entityTypeId\":1}", "ENTITY_TYPE_NOT_SUPPORTED")]
    [InlineData("crm.category.get", "{\"entityTypeId\":2,\"id\":9}", "NOT_FOUND")]
    [InlineData("crm.category.add", "{\"entityTypeId\":2,\"fields\":{}}", "0")]
    [InlineData("crm.category.delete", "{\"entityTypeId\":2,\"id\":0}", "0")]
    [InlineData("crm.status.add", "{\"fields\":{\"ENTITY_ID\":\"SOURCE\",\"STATUS_ID\":\"CALL\",\"NAME\":\"Call\"}}", "ERROR_CORE")]
    [InlineData("crm.status.add", "{\"fields\":{\"ENTITY_ID\":\"NONE\",\"STATUS_ID\":\"X\",\"NAME\":\"X\"}}", "")]
    [InlineData("crm.status.delete", "{\"id\":1}", "")]
    [InlineData("crm.status.get", "{\"id\":99999}", "")]
    public async Task What_cannot_be_done_answers_the_documented_code(string method, string arguments, string code)
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal(code, (await client.BadAsync(method, System.Text.Json.Nodes.JsonNode.Parse(arguments))).Code);
    }
}
