using System.Net;
using System.Text.Json;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.Auth;

/// <summary>The ways in which a first pair comes.</summary>
[Emulated]
public sealed class Authorizing
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_code_from_the_authorization_page_becomes_a_pair_that_calls()
    {
        await using var application = await Application.StartAsync();
        var registered = application.Registered with { Redirect = new Uri("http://localhost:9/back") };
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var page = await browser.GetAsync(registered.AuthorizationUrl(new Uri(application.Portal.Address), "state 1"));
        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        var code = AuthorizationCode.Parse(page.Headers.Location!.OriginalString);
        Assert.Equal("state 1", code.State);
        using var server = Server(application);

        var pair = await server.ExchangeAsync(registered, code);

        Assert.Equal(application.Portal.OAuth.MemberId, pair.Member!.Value);
        await application.Tokens.PutAsync(application.Key, pair);
        await using var client = application.Client();
        await client.CallAsync("profile");
        var used = await Assert.ThrowsAsync<ReauthorizationRequiredException>(() => server.ExchangeAsync(registered, code));
        Assert.Contains("30 s", used.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc123", "abc123", null)]
    [InlineData("https://app.example/back?code=abc&state=s+1&member_id=DA45", "abc", "s 1")]
    [InlineData("code=abc&state=x", "abc", "x")]
    public void A_pasted_code_is_read(string text, string code, string? state)
    {
        var read = AuthorizationCode.Parse(text);

        Assert.Equal((code, state), (read.Value, read.State));
        Assert.Equal("***", read.ToString());
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("two words", "blanks")]
    [InlineData("https://app.example/back?state=1", "\"code\"")]
    [InlineData("https://app.example/back?error=access_denied&error_description=No", "access_denied")]
    public void A_pasted_text_without_a_code_is_told(string text, string words) =>
        Assert.Contains(words, Assert.Throws<FormatException>(() => AuthorizationCode.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_frame_of_a_portal_brings_a_pair_that_calls()
    {
        await using var application = await Application.StartAsync();
        using var http = new HttpClient();
        using var answer = await http.PostAsync(new Uri(application.Portal.Control + "/oauth/frame"), null);
        using var frame = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        var installation = AppInstallation.FromFrame(Fields(frame.RootElement.GetProperty("query")), Fields(frame.RootElement.GetProperty("body")), Now);

        Assert.Equal("DEFAULT", installation.Placement);
        Assert.Equal(Now + TimeSpan.FromHours(1), installation.Pair.ExpiresAt);
        await application.Tokens.PutAsync(application.Key, installation.Pair with { ExpiresAt = null });
        await using var client = application.Client();
        await client.CallAsync("profile");
    }

    [Fact]
    public void An_installation_event_is_read()
    {
        var installation = AppInstallation.FromEvent(Event(), Now);

        Assert.Equal("https://acme.bitrix24.com/rest/", installation.Pair.ClientEndpoint.AbsoluteUri);
        Assert.Equal("tok", installation.ApplicationToken!.Value);
        Assert.Equal(Now + TimeSpan.FromHours(1), installation.Pair.ExpiresAt);
        Assert.DoesNotContain("acc", installation.ToString().Replace("acme", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("event", null)]
    [InlineData("auth[access_token]", "")]
    [InlineData("auth[refresh_token]", null)]
    [InlineData("auth[member_id]", "no such id!")]
    [InlineData("auth[expires_in]", "soon")]
    [InlineData("auth[client_endpoint]", "http://acme.bitrix24.com/rest/")]
    public void An_event_that_no_portal_sends_is_told(string field, string? value)
    {
        var failure = Assert.Throws<FormatException>(() => AppInstallation.FromEvent(Event().Select(pair => pair.Key == field ? new(field, value) : pair), Now));

        Assert.DoesNotContain("sec.ret", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.Message.Length > 20);
    }

    [Fact]
    public void Secrets_print_as_stars()
    {
        Assert.Equal("*** *** *** ***", $"{new AccessToken("a")} {new RefreshToken("b")} {new ClientSecret("c")} {new ApplicationToken("d")}");
        Assert.DoesNotContain("c3cr3t", new OAuthApplication("local.1", new ClientSecret("c3cr3t")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_wants_a_webhook_or_an_application_and_not_both() =>
        Assert.Contains("exactly one", Assert.Throws<ArgumentException>(() => new Portal(new PortalOptions())).Message, StringComparison.Ordinal);

    private static AuthorizationServer Server(Application application) =>
        new(new AuthorizationServerOptions { Address = new Uri(application.Portal.OAuth.Server) });

    private static Dictionary<string, string?> Event() => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["event"] = "ONAPPINSTALL",
        ["auth[access_token]"] = "acc.sec.ret",
        ["auth[refresh_token]"] = "ref.sec.ret",
        ["auth[expires_in]"] = "3600",
        ["auth[domain]"] = "acme.bitrix24.com",
        ["auth[member_id]"] = "da45a03b265edd8787f8a258d793cc5d",
        ["auth[client_endpoint]"] = "https://acme.bitrix24.com/rest/",
        ["auth[application_token]"] = "tok",
    };

    private static IEnumerable<KeyValuePair<string, string?>> Fields(JsonElement map) =>
        map.EnumerateObject().Select(field => new KeyValuePair<string, string?>(field.Name, field.Value.ToString()));
}
