using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Web;

namespace Bridge24.Sandbox.Tests;

public sealed class Application_tests
{
    private static readonly SandboxApplication Crm = new("local.crm", "secret", ["crm"], new Uri("http://localhost:9/back?from=portal"));

    [Fact]
    public async Task A_person_is_sent_back_with_a_code_that_brings_a_pair_once()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Applications = [Crm] });
        var back = await client.AuthorizeAsync("client_id=local.crm&state=a%20b");
        var query = HttpUtility.ParseQueryString(back.Query);
        Assert.Equal("http://localhost:9/back", back.GetLeftPart(UriPartial.Path));
        Assert.Equal(("portal", "a b", "crm"), (query["from"], query["state"], query["scope"]));
        Assert.Equal((client.Portal.OAuth.MemberId, new Uri(client.Portal.Address).Authority), (query["member_id"], query["domain"]));
        var first = await client.ExchangeAsync(query["code"]!, Crm);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal("crm", first.Body["scope"]!.ToString());
        Assert.Equal("invalid_grant", (await client.ExchangeAsync(query["code"]!, Crm)).Body["error"]!.ToString());
    }

    [Fact]
    public async Task A_code_lives_thirty_seconds()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Applications = [Crm] });
        var code = HttpUtility.ParseQueryString((await client.AuthorizeAsync("client_id=local.crm")).Query)["code"]!;
        client.Portal.AdvanceClock(TimeSpan.FromSeconds(30));
        Assert.Equal("invalid_grant", (await client.ExchangeAsync(code, Crm)).Body["error"]!.ToString());
    }

    [Fact]
    public async Task The_page_shows_the_code_of_an_application_without_an_address_and_refuses_one_that_is_not_installed()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { AskOnAuthorize = true });
        var page = new Uri($"{client.Portal.Address}/oauth/authorize/?client_id={client.Portal.OAuth.Application.ClientId}");
        Assert.Contains("user=1\">Ada Admin", await client.Http.GetStringAsync(page), StringComparison.Ordinal);
        Assert.Contains("<code>", await client.Http.GetStringAsync(new Uri(page + "&user=1")), StringComparison.Ordinal);
        using var unknown = await client.Http.GetAsync(new Uri($"{client.Portal.Address}/oauth/authorize/?client_id=unknown"));
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    [Fact]
    public async Task A_token_comes_in_the_body_the_query_or_the_header()
    {
        await using var client = await OAuthClient.StartAsync();
        var token = client.Portal.OAuth.Tokens.AccessToken;
        var address = new Uri(client.Portal.Address + "/rest/crm.contact.add.json");
        using var json = await client.Http.PostAsync(address, Body(new { fields = new { NAME = "Ann" }, auth = token }));
        using var query = await client.Http.PostAsync(new Uri(address + "?auth=" + token), Body(new { fields = new { NAME = "Ben" } }));
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Body(new { fields = new { NAME = "Cleo" } }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var header = await client.Http.SendAsync(request);
        Assert.Equal(["Ann", "Ben", "Cleo"], client.Portal.Records("contact").Select(record => record["NAME"]));
    }

    [Theory]
    [InlineData("", "NO_AUTH_FOUND")]
    [InlineData("unknown", "NO_AUTH_FOUND")]
    public async Task Without_a_known_token_nothing_is_answered(string token, string code)
    {
        await using var client = await OAuthClient.StartAsync();
        var (status, body) = await client.CallAsync("profile", token);
        Assert.Equal((HttpStatusCode.Unauthorized, code), (status, body["error"]!.ToString()));
    }

    [Fact]
    public async Task A_method_outside_the_scopes_is_refused_alone_and_in_a_batch()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Applications = [Crm] });
        var token = client.Portal.OAuth.Issue("local.crm").AccessToken;
        var (status, body) = await client.CallAsync("user.get", token);
        Assert.Equal((HttpStatusCode.Forbidden, "insufficient_scope"), (status, body["error"]!.ToString()));
        var batch = (await client.CallAsync("batch", token + "&cmd[a]=user.get&cmd[b]=profile&cmd[c]=crm.contact.list")).Body["result"]!;
        Assert.Equal("insufficient_scope", batch["result_error"]!["a"]!["error"]!.ToString());
        Assert.NotNull(batch["result"]!["b"]);
        Assert.NotNull(batch["result"]!["c"]);
        Assert.Equal("[\"crm\"]", (await client.CallAsync("scope", token)).Body["result"]!.ToJsonString());
    }

    [Fact]
    public async Task An_application_is_told_about_itself_and_a_webhook_is_not()
    {
        await using var client = await OAuthClient.StartAsync();
        var (_, body) = await client.CallAsync("app.info", client.Portal.OAuth.Tokens.AccessToken);
        Assert.Equal(client.Portal.OAuth.Application.ClientId, body["result"]!["CODE"]!.ToString());
        Assert.Equal("L", body["result"]!["STATUS"]!.ToString());
        using var webhook = await client.Http.GetAsync(new Uri(client.Portal.Webhook + "app.info"));
        Assert.Contains("Application context required", await webhook.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static JsonContent Body(object arguments) => JsonContent.Create(arguments, options: JsonSerializerOptions.Default);
}
