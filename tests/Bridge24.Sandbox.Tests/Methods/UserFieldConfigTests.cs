using System.Net;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class User_field_config_tests
{
    [Fact]
    public async Task A_smart_process_gets_a_field_that_its_records_have()
    {
        await using var client = await PortalClient.StartAsync();
        var type = (await client.GoodAsync("crm.type.add", new { fields = new { title = "Cars", entityTypeId = 130 } }))!["type"]!["id"]!.GetValue<long>();
        var made = (await client.GoodAsync("userfieldconfig.add", new
        {
            moduleId = "crm",
            field = new
            {
                entityId = $"CRM_{type}",
                fieldName = $"UF_CRM_{type}_COLOUR",
                userTypeId = "enumeration",
                editFormLabel = new { en = "Colour" },
                settings = new { DISPLAY = "LIST" },
                @enum = new[] { new { value = "red", def = "N", sort = 100 }, new { value = "blue", def = "Y", sort = 200 } },
            },
        }))!["field"]!;
        Shape.Same("""
            {"id":"7095","entityId":"CRM_7","fieldName":"UF_CRM_7_NEW","userTypeId":"enumeration","xmlId":null,"sort":"100","multiple":"Y","mandatory":"N","showFilter":"N","showInList":"Y","editInList":"Y",
            "isSearchable":"N","settings":{"DISPLAY":"LIST"},"languageId":{"en":"en"},"editFormLabel":{"en":"x"},"listColumnLabel":{"en":null},"listFilterLabel":{"en":null},"errorMessage":{"en":null},
            "helpMessage":{"en":null},"enum":[{"id":"3671","userFieldId":"7095","value":"x","def":"N","sort":"100","xmlId":"x"}]}
            """, made);
        var red = made["enum"]![0]!["id"]!.ToString();
        var item = (await client.GoodAsync("crm.item.add", new { entityTypeId = 130, fields = new JsonObject { ["title"] = "a", [$"ufCrm{type}Colour"] = red } }))!["item"]!;
        Assert.Equal(red, item[$"ufCrm{type}Colour"]!.ToString());
        var changed = (await client.GoodAsync("userfieldconfig.update", new { moduleId = "crm", id = made["id"]!.ToString(), field = new { mandatory = "Y", userTypeId = "enumeration", @enum = new[] { new { value = "green" } } } }))!["field"]!;
        Assert.Equal(("Y", 3), (changed["mandatory"]!.ToString(), changed["enum"]!.AsArray().Count));
        Assert.Null(await client.GoodAsync("userfieldconfig.delete", new { moduleId = "crm", id = made["id"]!.ToString() }));
        Assert.False((await client.GoodAsync("crm.item.get", new { entityTypeId = 130, id = 1 }))!["item"]!.AsObject().ContainsKey($"ufCrm{type}Colour"));
    }

    [Theory]
    [InlineData("UF_CRM_1_DIGIT", "ufCrm1Digit")]
    [InlineData("UF_CRM_1_1747309727", "ufCrm1_1747309727")]
    [InlineData("UF_CRM_1_DIGIT10", "ufCrm_1_DIGIT10")]
    public async Task Item_names_of_a_smart_process_s_fields_keep_its_number(string name, string shown)
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.type.add", new { fields = new { title = "Cars", entityTypeId = 130 } });
        await client.GoodAsync("userfieldconfig.add", new { moduleId = "crm", field = new { entityId = "CRM_1", fieldName = name, userTypeId = "string" } });
        var fields = (await client.GoodAsync("crm.item.fields", new { entityTypeId = 130 }))!["fields"]!;
        Assert.Equal(name, fields[shown]!["upperName"]!.ToString());
    }

    [Fact]
    public async Task Invoices_have_fields_of_their_own_and_tell_of_them()
    {
        await using var client = await OAuthClient.StartAsync();
        await using var handler = await Handler.StartAsync();
        await client.GoodAsync("event.bind", new { @event = "onCrmTypeUserFieldAdd", handler = handler.Address });
        await client.GoodAsync("userfieldconfig.add", new { moduleId = "crm", field = new { entityId = "CRM_SMART_INVOICE", fieldName = "UF_CRM_SMART_INVOICE_KEY", userTypeId = "string" } });
        Assert.Equal(("CRM_SMART_INVOICE", "UF_CRM_SMART_INVOICE_KEY"), ((await handler.NextAsync())["data[FIELDS][ENTITY_ID]"].ToString(), handler.Form!["data[FIELDS][FIELD_NAME]"].ToString()));
        await client.GoodAsync("crm.item.add", new { entityTypeId = 31, fields = new { title = "a", ufCrmSmartInvoiceKey = "k" } });
        Assert.Single((await client.GoodAsync("crm.item.list", new { entityTypeId = 31, filter = new { ufCrmSmartInvoiceKey = "k" } }))!["items"]!.AsArray());
    }

    [Fact]
    public async Task Fields_of_all_kinds_are_listed_filtered_and_selected()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.deal.userfield.add", new { fields = new { FIELD_NAME = "A", USER_TYPE_ID = "string", SORT = 300 } });
        await client.GoodAsync("crm.lead.userfield.add", new { fields = new { FIELD_NAME = "B", USER_TYPE_ID = "integer", MULTIPLE = "Y" } });
        var rows = (await client.GoodAsync("userfieldconfig.list", new { moduleId = "crm", select = new[] { "fieldName", "entityId" } }))!["fields"]!;
        Assert.Equal("""[{"entityId":"CRM_LEAD","fieldName":"UF_CRM_B"},{"entityId":"CRM_DEAL","fieldName":"UF_CRM_A"}]""", rows.ToJsonString());
        Assert.Equal("UF_CRM_B", Assert.Single((await client.GoodAsync("userfieldconfig.list", new { moduleId = "crm", filter = new { multiple = "Y" } }))!["fields"]!.AsArray())!["fieldName"]!.ToString());
        Shape.Has("""{"string":{"userTypeId":"string","description":"String"}}""", (await client.GoodAsync("userfieldconfig.gettypes", new { moduleId = "crm" }))!["types"]);
    }

    [Theory]
    [InlineData("userfieldconfig.add", """{"moduleId":"crm","field":{"entityId":"CRM_9","fieldName":"UF_CRM_9_A","userTypeId":"string"}}""", "", "You cannot create custom fields")]
    [InlineData("userfieldconfig.add", """{"moduleId":"crm","field":{"entityId":"CRM_DEAL","fieldName":"A","userTypeId":"string"}}""", "", "You cannot create custom fields")]
    [InlineData("userfieldconfig.add", """{"moduleId":"crm","field":{"entityId":"CRM_DEAL","fieldName":"UF_CRM_A","userTypeId":"vote"}}""", "SANDBOX_NOT_EMULATED", "User field type \"vote\" is not emulated by the sandbox")]
    [InlineData("userfieldconfig.get", """{"moduleId":"crm","id":9}""", "", "You do not have permission to view user field settings")]
    [InlineData("userfieldconfig.list", """{"moduleId":"none"}""", "", "No settings for UserFieldAccess")]
    [InlineData("userfieldconfig.list", """{"moduleId":"rpa"}""", "SANDBOX_NOT_EMULATED", "Module \"rpa\" is not emulated by the sandbox")]
    public async Task What_cannot_be_done_says_why(string method, string arguments, string code, string text)
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal((HttpStatusCode.BadRequest, code, text), await client.BadAsync(method, JsonNode.Parse(arguments)));
    }
}
