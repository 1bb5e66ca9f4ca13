using System.Net;

namespace Bridge24.Sandbox.Tests;

public sealed class Installation_tests
{
    [Fact]
    public async Task An_installation_is_posted_with_a_pair_that_works()
    {
        await using var client = await OAuthClient.StartAsync();
        await using var handler = await Handler.StartAsync();
        var delivered = await client.ControlAsync("oauth/install", $$"""{"url":"{{handler.Address}}"}""");
        Assert.Equal(200, delivered["status"]!.GetValue<int>());
        var form = handler.Form!;
        Assert.Equal(("ONAPPINSTALL", "Y", client.Portal.OAuth.MemberId), (form["event"].ToString(), form["data[INSTALLED]"].ToString(), form["auth[member_id]"].ToString()));
        Assert.Equal(32, form["auth[application_token]"].ToString().Length);
        Assert.Equal(HttpStatusCode.OK, (await client.CallAsync("profile", form["auth[access_token]"].ToString())).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.RenewAsync(form["auth[refresh_token]"].ToString())).Status);
    }

    [Fact]
    public async Task A_frame_opens_with_a_pair_in_the_body_and_the_portal_in_the_query()
    {
        await using var client = await OAuthClient.StartAsync();
        await using var handler = await Handler.StartAsync();
        await client.ControlAsync("oauth/frame", $$"""{"url":"{{handler.Address}}?mine=1","placement":"CRM_CONTACT_DETAIL_TAB"}""");
        Assert.Equal(("1", "0", "en"), (handler.Query!["mine"].ToString(), handler.Query["PROTOCOL"].ToString(), handler.Query["LANG"].ToString()));
        Assert.Equal("CRM_CONTACT_DETAIL_TAB", handler.Form!["PLACEMENT"]);
        Assert.Equal(HttpStatusCode.OK, (await client.CallAsync("profile", handler.Form["AUTH_ID"].ToString())).Status);
        var shown = await client.ControlAsync("oauth/frame", "");
        Assert.Equal("3600", shown["body"]!["AUTH_EXPIRES"]!.ToString());
    }

    [Fact]
    public async Task An_application_is_installed_while_the_portal_runs()
    {
        await using var client = await OAuthClient.StartAsync();
        await client.ControlAsync("oauth/applications", """{"clientId":"late","clientSecret":"secret","scopes":"crm,user"}""");
        var pair = await client.ControlAsync("oauth/tokens", """{"clientId":"late"}""");
        Assert.Equal("[\"crm\",\"user\"]", (await client.CallAsync("scope", pair["access_token"]!.ToString())).Body["result"]!.ToJsonString());
    }

    [Theory]
    [InlineData("oauth/install", "{}", "\\u0022url\\u0022 is missing")]
    [InlineData("oauth/tokens", "{\"clientId\":\"none\"}", "is not installed")]
    [InlineData("clock", "-5", "only goes forward")]
    [InlineData("quirks", "oauth.refresh-reuse=perhaps", "dead or alive")]
    [InlineData("quirks", "colour=red", "is not known")]
    public async Task The_control_address_says_what_it_did_not_understand(string path, string body, string part)
    {
        await using var client = await OAuthClient.StartAsync();
        using var content = new StringContent(body);
        using var answer = await client.Http.PostAsync(new Uri($"{client.Portal.Control}/{path}"), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(part.Replace("\\u0022", "\\\"", StringComparison.Ordinal), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
