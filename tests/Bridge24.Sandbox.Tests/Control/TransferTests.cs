using System.Net;

namespace Bridge24.Sandbox.Tests.Control;

public sealed class TransferTests
{
    [Fact]
    public async Task What_one_portal_exports_another_imports()
    {
        await using var source = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 30 });
        await source.GoodAsync("crm.contact.userfield.add", new
        {
            fields = new { FIELD_NAME = "KIND", USER_TYPE_ID = "enumeration", MULTIPLE = "Y", LIST = new[] { new { VALUE = "Red" }, new { VALUE = "Blue" } } },
        });
        await source.GoodAsync("crm.company.add", new { fields = new { TITLE = "Zoë \"& Sons\"\nLtd" } });
        await source.GoodAsync("crm.contact.update", new { id = 7, fields = new { UF_CRM_KIND = new[] { 1, 2 }, COMPANY_ID = 1, BIRTHDATE = "1980-02-29" } });
        await source.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Sale", OPPORTUNITY = "10.50", STAGE_ID = "WON", CONTACT_IDS = new[] { 7, 3 } } });
        var (_, lines) = await source.AskAsync("GET export");

        await using var target = await PortalClient.StartAsync();
        var imported = await target.ControlAsync("POST import", lines);

        Assert.Equal(32, imported!.GetValue<int>());
        foreach (var (method, id) in new[] { ("crm.contact.get", 7), ("crm.contact.get", 30), ("crm.company.get", 1), ("crm.deal.get", 1) })
            Assert.Equal(Without(await source.GoodAsync(method, new { id })), Without(await target.GoodAsync(method, new { id })));
        Assert.Equal(31, await target.ContactAsync("Next"));
    }

    [Fact]
    public async Task A_line_written_by_hand_needs_only_what_it_says()
    {
        await using var client = await PortalClient.StartAsync();

        client.Portal.Import("""
            {"kind":"deal","id":5,"fields":{"TITLE":"By hand"}}

            {"kind":"contact","id":9,"fields":{"NAME":"Ann","PHONE":[{"VALUE":"+49301","VALUE_TYPE":"WORK"}]}}
            """);

        Assert.Equal("NEW", (await client.GoodAsync("crm.deal.get", new { id = 5 }))!["STAGE_ID"]!.ToString());
        Assert.Equal("+49301", (await client.GoodAsync("crm.contact.list", new { filter = new { PHONE = "+49301" }, select = new[] { "PHONE" } }))![0]!["PHONE"]![0]!["VALUE"]!.ToString());
    }

    [Theory]
    [InlineData("{\"kind\":\"contact\",\"id\":2,\"fields\":{\"NOTHING\":1}}", "Line 2 cannot be imported: Field \\\"NOTHING\\\" is not a field of contact.")]
    [InlineData("{\"kind\":\"ship\",\"id\":2}", "\\\"ship\\\" is not a kind of record")]
    [InlineData("{\"kind\":\"contact\"", "Line 2 cannot be imported")]
    [InlineData("{\"kind\":\"deal\",\"id\":2,\"fields\":{\"STAGE_ID\":\"C9:NEW\"}}", "cannot be the STAGE_ID")]
    public async Task A_wrong_line_keeps_all_others_out(string line, string said)
    {
        await using var client = await PortalClient.StartAsync();

        var (status, text) = await client.AskAsync("POST import", "{\"kind\":\"contact\",\"id\":1,\"fields\":{\"NAME\":\"Ann\"}}\n" + line);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(0, client.Portal.Count("contact"));
    }

    private static string Without(System.Text.Json.Nodes.JsonNode? record)
    {
        foreach (var type in new[] { "PHONE", "EMAIL" })
            foreach (var entry in record![type]?.AsArray() ?? []) entry!.AsObject().Remove("ID");
        return record!.ToJsonString();
    }
}
