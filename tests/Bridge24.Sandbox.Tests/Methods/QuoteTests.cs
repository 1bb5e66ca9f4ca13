using System.Net;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Quote_tests
{
    [Fact]
    public async Task A_quote_is_added_read_listed_changed_and_deleted()
    {
        await using var client = await PortalClient.StartAsync();
        var id = (await client.GoodAsync("crm.quote.add", new { fields = new { TITLE = "Estimate for Furniture Supply", STATUS_ID = "SENT", OPPORTUNITY = 150000, CLOSEDATE = "2026-03-20" } }))!.GetValue<long>();
        Shape.Has("""
            {"ID":"43","TITLE":"x","STATUS_ID":"SENT","CURRENCY_ID":"EUR","OPPORTUNITY":"150000.00","TAX_VALUE":"0.00","CONTACT_ID":null,"CLOSEDATE":"2026-03-20T03:00:00+01:00","ASSIGNED_BY_ID":"1",
            "CREATED_BY_ID":"577","DATE_CREATE":"2026-03-13T13:15:37+01:00","OPENED":"Y","CLOSED":"N","LEAD_ID":null,"DEAL_ID":null,"QUOTE_NUMBER":"43","CONTENT":null,"TERMS":null,"CLIENT_TITLE":null,"UTM_SOURCE":null}
            """, await client.GoodAsync("crm.quote.get", new { id }));
        Assert.True((await client.GoodAsync("crm.quote.update", new { id, fields = new { TITLE = "Other" } }))!.GetValue<bool>());
        Assert.Equal("Other", Assert.Single((await client.GoodAsync("crm.quote.list", new { filter = new { STATUS_ID = "SENT" }, select = new[] { "ID", "TITLE" } }))!.AsArray())!["TITLE"]!.ToString());
        Assert.Equal("other", (await client.GoodAsync("crm.item.get", new { entityTypeId = 7, id }))!["item"]!["title"]!.ToString(), ignoreCase: true);
        Assert.True((await client.GoodAsync("crm.quote.delete", new { id }))!.GetValue<bool>());
        Assert.Equal((HttpStatusCode.BadRequest, "", "Not found"), await client.BadAsync("crm.quote.get", new { id }));
        Assert.Equal((HttpStatusCode.BadRequest, "", "Quote is not found"), await client.BadAsync("crm.quote.update", new { id, fields = new { TITLE = "x" } }));
        Assert.Equal((HttpStatusCode.BadRequest, "ERROR_CORE", "Element not found"), await client.BadAsync("crm.quote.delete", new { id }));
    }

    [Fact]
    public async Task A_quote_has_user_fields_and_events()
    {
        await using var client = await OAuthClient.StartAsync();
        await using var handler = await Handler.StartAsync();
        await client.GoodAsync("event.bind", new { @event = "onCrmQuoteAdd", handler = handler.Address });
        await client.GoodAsync("crm.quote.userfield.add", new { fields = new { FIELD_NAME = "KEY", USER_TYPE_ID = "string" } });
        await client.GoodAsync("crm.quote.add", new { fields = new { TITLE = "a", UF_CRM_KEY = "k" } });
        Assert.Equal("k", (await client.GoodAsync("crm.quote.get", new { id = 1 }))!["UF_CRM_KEY"]!.ToString());
        Assert.Equal("ONCRMQUOTEADD", (await handler.NextAsync())["event"]);
    }
}
