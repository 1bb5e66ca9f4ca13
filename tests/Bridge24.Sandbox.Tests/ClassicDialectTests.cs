using System.Net;

namespace Bridge24.Sandbox.Tests;

public sealed class Classic_dialect_tests
{
    [Fact]
    public async Task Values_are_text_in_upper_case_names()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Order", OPPORTUNITY = 1500, BEGINDATE = "2026-08-30" } });
        var deal = (await client.GoodAsync("crm.deal.get", new { ID = 1 }))!;
        Assert.Equal("\"1\"", deal["ID"]!.ToJsonString());
        Assert.Equal("\"1500.00\"", deal["OPPORTUNITY"]!.ToJsonString());
        Assert.Equal("2026-08-30T03:00:00+03:00", deal["BEGINDATE"]!.ToString());
        Assert.Equal("NEW", deal["STAGE_ID"]!.ToString());
    }

    [Theory]
    [InlineData("crm.contact.update", "", "Contact is not found")]
    [InlineData("crm.company.update", "", "Company is not found")]
    [InlineData("crm.company.delete", "", "Company is not found")]
    [InlineData("crm.contact.delete", "ERROR_CORE", "Element not found")]
    [InlineData("crm.lead.update", "", "Not found")]
    [InlineData("crm.deal.get", "", "Not found")]
    public async Task A_missing_record_is_told_in_the_words_of_its_method(string method, string code, string text)
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal((HttpStatusCode.BadRequest, code, text), await client.BadAsync(method, new { id = 9, fields = new { } }));
        Assert.Equal("ID is not defined or invalid.", (await client.BadAsync(method, new { id = 0 })).Text);
    }

    [Fact]
    public async Task Required_fields_are_asked_for()
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal("ERROR_CORE", (await client.BadAsync("crm.company.add", new { fields = new { COMMENTS = "x" } })).Code);
        Assert.Equal("ERROR_CORE", (await client.BadAsync("crm.contact.add", new { fields = new { POST = "x" } })).Code);
        await client.GoodAsync("crm.lead.add", new { fields = new { } });
        Assert.Equal("Lead #1", client.Portal.Records("lead").Single()["TITLE"]);
    }

    [Fact]
    public async Task A_user_field_is_made_listed_and_removed()
    {
        await using var client = await PortalClient.StartAsync();
        var fields = new { FIELD_NAME = "tier", USER_TYPE_ID = "enumeration", EDIT_FORM_LABEL = "Tier", LIST = new[] { new { VALUE = "Gold" }, new { VALUE = "Silver" } } };
        var id = (await client.GoodAsync("crm.contact.userfield.add", new { fields }))!.GetValue<long>();
        var field = (await client.GoodAsync("crm.contact.userfield.list", new { filter = new { FIELD_NAME = "UF_CRM_TIER" } }))!.AsArray().Single()!;
        Assert.Equal("Silver", field["LIST"]![1]!["VALUE"]!.ToString());
        var twice = await client.BadAsync("crm.contact.userfield.add", new { fields });
        Assert.Equal("ERROR_CORE", twice.Code);
        Assert.Contains("already exists", twice.Text, StringComparison.Ordinal);
        Assert.True((await client.GoodAsync("crm.contact.userfield.delete", new { id }))!.GetValue<bool>());
        Assert.Empty((await client.GoodAsync("crm.contact.userfield.list"))!.AsArray());
    }

    [Fact]
    public async Task Every_kind_of_user_field_keeps_its_value()
    {
        await using var client = await PortalClient.StartAsync();
        var values = new Dictionary<string, (object Given, string Kept)>
        {
            ["string"] = ("a", "a"),
            ["integer"] = (5, "5"),
            ["double"] = (1.5, "1.5"),
            ["boolean"] = ("Y", "1"),
            ["date"] = ("2026-08-30", "2026-08-30T03:00:00+03:00"),
            ["datetime"] = ("2026-08-30T10:00:00Z", "2026-08-30T13:00:00+03:00"),
            ["money"] = ("10.50|USD", "10.5|USD"),
            ["url"] = ("https://example.com", "https://example.com"),
            ["address"] = ("Main St", "Main St"),
        };
        var fields = new Dictionary<string, object> { ["TITLE"] = "Acme" };
        foreach (var (type, (given, _)) in values)
        {
            await client.GoodAsync("crm.company.userfield.add", new { fields = new { FIELD_NAME = "T_" + type, USER_TYPE_ID = type } });
            fields["UF_CRM_T_" + type.ToUpperInvariant()] = given;
        }

        await client.GoodAsync("crm.company.add", new { fields });
        var company = client.Portal.Records("company").Single();
        foreach (var (type, (_, kept)) in values) Assert.Equal(kept, company["UF_CRM_T_" + type.ToUpperInvariant()]);
    }

    [Fact]
    public async Task Directories_and_duplicates_answer()
    {
        await using var client = await PortalClient.StartAsync();
        var stages = (await client.GoodAsync("crm.status.list", new { filter = new { ENTITY_ID = "DEAL_STAGE" } }))!.AsArray();
        Assert.Contains(stages, stage => stage!["STATUS_ID"]!.ToString() == "WON");
        await client.GoodAsync("crm.contact.add", new { fields = new { NAME = "Ann", PHONE = new[] { new { VALUE = "+1 (555) 01" } } } });
        var found = await client.GoodAsync("crm.duplicate.findbycomm", new { type = "PHONE", values = new[] { "155501" } });
        Assert.Equal("""{"CONTACT":[1]}""", found!.ToJsonString());
    }
}
