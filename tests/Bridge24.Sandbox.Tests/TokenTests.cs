using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Sandbox.Tests;

public sealed class Token_tests
{
    [Fact]
    public async Task A_renewal_answers_what_the_documentation_shows()
    {
        await using var client = await OAuthClient.StartAsync();
        var (status, body) = await client.RenewAsync(client.Portal.OAuth.Tokens.RefreshToken);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            ["access_token", "client_endpoint", "domain", "expires", "expires_in", "member_id", "refresh_token", "scope", "server_endpoint", "status", "user_id"],
            body.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.Equal((3600, 1), (body["expires_in"]!.GetValue<int>(), body["user_id"]!.GetValue<int>()));
        Assert.Equal(client.Portal.Address + "/rest/", body["client_endpoint"]!.ToString());
        var profile = await client.CallAsync("profile", body["access_token"]!.ToString());
        Assert.Equal("Ada", profile.Body["result"]!["NAME"]!.ToString());
    }

    [Fact]
    public async Task A_renewal_by_GET_is_served_too()
    {
        await using var client = await OAuthClient.StartAsync();
        var (application, tokens) = (client.Portal.OAuth.Application, client.Portal.OAuth.Tokens);
        var answer = await client.Http.GetStringAsync(new Uri($"{client.Portal.OAuth.Server}/oauth/token/?grant_type=refresh_token" +
            $"&client_id={application.ClientId}&client_secret={application.ClientSecret}&refresh_token={tokens.RefreshToken}"));
        Assert.Contains("\"access_token\":", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dead", HttpStatusCode.BadRequest, 1)]
    [InlineData("alive", HttpStatusCode.OK, 2)]
    public async Task A_spent_refresh_token_is_dead_or_alive(string quirk, HttpStatusCode status, int renewals)
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Quirks = ["oauth.refresh-reuse=" + quirk] });
        var first = client.Portal.OAuth.Tokens.RefreshToken;
        var renewed = await client.RenewAsync(first);
        var again = await client.RenewAsync(first);
        Assert.Equal(status, again.Status);
        if (quirk == "dead") Assert.Equal("invalid_grant", again.Body["error"]!.ToString());
        Assert.Equal((renewals, 1), (client.Portal.OAuth.Renewals, client.Portal.OAuth.RefreshReuses));
        Assert.Equal(HttpStatusCode.OK, (await client.RenewAsync(renewed.Body["refresh_token"]!.ToString())).Status);
    }

    [Fact]
    public async Task An_access_token_lives_an_hour_and_a_refresh_token_180_days()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Clock = new FakeTimeProvider() });
        var tokens = client.Portal.OAuth.Tokens;
        await client.ControlAsync("clock", "3599");
        Assert.Equal(HttpStatusCode.OK, (await client.CallAsync("profile", tokens.AccessToken)).Status);
        await client.ControlAsync("clock", """{"advance":1}""");
        var expired = await client.CallAsync("profile", tokens.AccessToken);
        Assert.Equal((HttpStatusCode.Unauthorized, "expired_token"), (expired.Status, expired.Body["error"]!.ToString()));
        client.Portal.AdvanceClock(TimeSpan.FromDays(179));
        var renewed = await client.RenewAsync(tokens.RefreshToken);
        Assert.Equal(HttpStatusCode.OK, renewed.Status);
        client.Portal.AdvanceClock(TimeSpan.FromDays(180));
        var dead = await client.RenewAsync(renewed.Body["refresh_token"]!.ToString());
        Assert.Equal("invalid_grant", dead.Body["error"]!.ToString());
    }

    [Theory]
    [InlineData("grant_type=password", "invalid_request")]
    [InlineData("grant_type=refresh_token", "invalid_request")]
    [InlineData("grant_type=refresh_token&refresh_token=unknown", "invalid_grant")]
    [InlineData("grant_type=authorization_code&code=unknown", "invalid_grant")]
    [InlineData("grant_type=refresh_token&refresh_token=x&scope=telephony", "invalid_scope")]
    public async Task The_authorization_server_says_what_is_wrong(string form, string code)
    {
        await using var client = await OAuthClient.StartAsync();
        var (status, body) = await client.TokenAsync(null, [.. form.Split('&').Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))]);
        Assert.Equal((HttpStatusCode.BadRequest, code), (status, body["error"]!.ToString()));
        Assert.NotEmpty(body["error_description"]!.ToString());
    }

    [Fact]
    public async Task A_wrong_secret_and_the_pair_of_another_application_renew_nothing()
    {
        var other = new SandboxApplication("other", "secret", ["crm"]);
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Applications = [other] });
        var refresh = client.Portal.OAuth.Tokens.RefreshToken;
        Assert.Equal("invalid_client", (await client.RenewAsync(refresh, other with { ClientSecret = "guess" })).Body["error"]!.ToString());
        Assert.Equal("invalid_client", (await client.RenewAsync(refresh, new SandboxApplication("none", "x", []))).Body["error"]!.ToString());
        Assert.Equal("invalid_grant", (await client.RenewAsync(refresh, other)).Body["error"]!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await client.RenewAsync(refresh)).Status);
    }

    [Fact]
    public async Task A_lost_answer_has_spent_the_refresh_token()
    {
        await using var client = await OAuthClient.StartAsync();
        client.Portal.AddFault("oauth.token:drop-after:count=1");
        await Assert.ThrowsAsync<HttpRequestException>(() => client.RenewAsync(client.Portal.OAuth.Tokens.RefreshToken));
        Assert.Equal(1, client.Portal.OAuth.Renewals);
        Assert.Equal("invalid_grant", (await client.RenewAsync(client.Portal.OAuth.Tokens.RefreshToken)).Body["error"]!.ToString());
    }

    [Fact]
    public async Task A_slow_authorization_server_answers_in_the_end()
    {
        var clock = new FakeTimeProvider();
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Clock = clock });
        client.Portal.AddFault("oauth.token:slow:seconds=30");
        var renewal = client.RenewAsync(client.Portal.OAuth.Tokens.RefreshToken);
        var began = clock.GetUtcNow();
        while (!renewal.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(HttpStatusCode.OK, (await renewal).Status);
        Assert.True(clock.GetUtcNow() - began >= TimeSpan.FromSeconds(30));
    }
}
