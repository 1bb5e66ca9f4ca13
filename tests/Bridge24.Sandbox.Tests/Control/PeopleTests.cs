using System.Net;

namespace Bridge24.Sandbox.Tests.Control;

public sealed class PeopleTests
{
    [Fact]
    public async Task A_person_adds_edits_and_deletes_without_a_call_in_the_log()
    {
        await using var client = await PortalClient.StartAsync();

        var id = (await client.ControlAsync("POST people/add", new { kind = "contact", fields = new { NAME = "Ann" } }))!.GetValue<long>();
        await client.ControlAsync("POST people/edit", new { kind = "contact", id, fields = new { NAME = "Bea" } });
        Assert.Equal("Bea", (await client.ControlAsync("GET records/contact"))![0]!["NAME"]!.ToString());
        await client.ControlAsync("POST people/delete", new { kind = "contact", id });

        Assert.Equal(0, client.Portal.Count("contact"));
        Assert.Empty(client.Portal.Requests);
    }

    [Fact]
    public async Task Merging_keeps_what_both_had_and_moves_the_links()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.Import("""
            {"kind":"company","id":1,"fields":{"TITLE":"Acme"}}
            {"kind":"company","id":2,"fields":{"TITLE":"Acme Ltd","COMMENTS":"Old client","PHONE":[{"VALUE":"+49301","VALUE_TYPE":"WORK"}]}}
            {"kind":"contact","id":1,"fields":{"NAME":"Ann","COMPANY_ID":2}}
            """);

        await client.ControlAsync("POST people/merge", new { kind = "company", id = 1, gone = 2 });

        var kept = (await client.GoodAsync("crm.company.get", new { id = 1 }))!;
        Assert.Equal(("Acme", "Old client", "+49301"), (kept["TITLE"]!.ToString(), kept["COMMENTS"]!.ToString(), kept["PHONE"]![0]!["VALUE"]!.ToString()));
        Assert.Equal("1", (await client.GoodAsync("crm.contact.get", new { id = 1 }))!["COMPANY_ID"]!.ToString());
        Assert.Equal(1, client.Portal.Count("company"));
    }

    [Theory]
    [InlineData("POST people/merge", "{\"kind\":\"company\",\"id\":1,\"gone\":1}", "There is no company 1.")]
    [InlineData("POST people/edit", "{\"kind\":\"contact\",\"id\":1,\"fields\":{}}", "not found")]
    [InlineData("POST people/add", "{\"kind\":\"ship\",\"fields\":{}}", "is not a kind of record")]
    [InlineData("POST people/add", "{\"kind\":\"contact\",\"fields\":{\"NAME\":\"A\"},\"user\":5}", "There is no user 5.")]
    [InlineData("POST people/remove-field", "{\"kind\":\"contact\",\"field\":\"UF_CRM_X\"}", "is not there")]
    public async Task What_a_person_cannot_do_is_said(string route, string body, string said)
    {
        await using var client = await PortalClient.StartAsync();

        var (status, text) = await client.AskAsync(route, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(said, text, StringComparison.Ordinal);
    }
}
