using System.Text.Json.Nodes;

namespace Bridge24.Client.Tests.Auth;

public sealed class Renamed_portals
{
    [Fact]
    public async Task A_call_follows_to_the_name_that_the_authorization_server_gives()
    {
        await using var portal = await RenamedPortal.StartAsync();
        await using var client = await portal.ClientAsync();

        await client.CallAsync("crm.contact.get", new JsonObject { ["id"] = 1 });
        await client.CallAsync("crm.contact.get", new JsonObject { ["id"] = 2 });

        Assert.Equal(["""POST {"id":1,"auth":"access2"}""", """POST {"id":2,"auth":"access2"}"""], portal.AtNewName);
    }

    [Theory]
    [InlineData("http://localhost:1/rest/")]
    [InlineData("https://elsewhere.example/rest/")]
    public async Task No_token_goes_to_a_name_that_only_the_redirect_gives(string endpoint)
    {
        await using var portal = await RenamedPortal.StartAsync();
        portal.Endpoint = endpoint;
        await using var client = await portal.ClientAsync();

        var failure = await Assert.ThrowsAsync<RejectedException>(() => client.CallAsync("profile"));

        Assert.Empty(portal.AtNewName);
        Assert.Contains("b24 portal move", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_token_goes_to_another_portal()
    {
        await using var portal = await RenamedPortal.StartAsync();
        portal.Member = "beef";
        await using var client = await portal.ClientAsync();

        var failure = await Assert.ThrowsAsync<RejectedException>(() => client.CallAsync("profile"));

        Assert.Empty(portal.AtNewName);
        Assert.Contains("\"beef\"", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://new.bitrix24.com/rest/1/code1234/profile.json", true)]
    [InlineData("https://new.bitrix24.com.br/", true)]
    [InlineData("http://new.bitrix24.com/", false)]
    [InlineData("https://new.bitrix24.com:8443/", false)]
    [InlineData("https://new.bitrix24.com.evil.example/", false)]
    [InlineData("https://evilbitrix24.com/", false)]
    [InlineData("https://bitrix24.com/", false)]
    [InlineData("https://a.b.bitrix24.com/", false)]
    public async Task A_webhook_follows_within_the_vendors_zones_only(string target, bool follows)
    {
        await using var authorization = new WebhookAuthorization(WebhookUrl.Parse("https://acme.bitrix24.com/rest/1/code1234/"));
        var call = PreparedCall.Of(new Call("profile"));
        var sent = await authorization.AuthorizeAsync(call, CancellationToken.None);
        var redirect = new Failure(FailureKind.Final, FailureCause.Redirect) { Target = new Uri(target) };

        Assert.Equal(follows, await authorization.MendAsync(sent, redirect, CancellationToken.None));

        var again = await authorization.AuthorizeAsync(call, CancellationToken.None);
        Assert.Equal(follows ? new Uri(target).Host : "acme.bitrix24.com", again.Address.Host);
        Assert.Equal("/rest/1/code1234/profile.json", again.Address.AbsolutePath);
        Assert.False(await authorization.MendAsync(again, redirect, CancellationToken.None));
    }

    [Theory]
    [InlineData("https://acme.bitrix24.de/rest/1/code1234/", "https://new.bitrix24.de/", true)]
    [InlineData("https://acme.bitrix24.de/rest/1/code1234/", "https://new.bitrix24.com/", false)]
    [InlineData("https://acme.bitrix24.com/rest/1/code1234/", "https://new.bitrix24.example/", false)]
    public async Task A_zone_that_is_not_surely_the_vendors_gets_no_code_but_its_own(string webhook, string target, bool follows)
    {
        await using var authorization = new WebhookAuthorization(WebhookUrl.Parse(webhook));
        var sent = await authorization.AuthorizeAsync(PreparedCall.Of(new Call("profile")), CancellationToken.None);
        var redirect = new Failure(FailureKind.Final, FailureCause.Redirect) { Target = new Uri(target) };

        Assert.Equal(follows, await authorization.MendAsync(sent, redirect, CancellationToken.None));
    }

    [Fact]
    public async Task A_webhook_of_an_own_server_follows_nowhere()
    {
        await using var authorization = new WebhookAuthorization(WebhookUrl.Parse("https://crm.acme.example/rest/1/code1234/"));
        var sent = await authorization.AuthorizeAsync(PreparedCall.Of(new Call("profile")), CancellationToken.None);
        var redirect = new Failure(FailureKind.Final, FailureCause.Redirect) { Target = new Uri("https://new.bitrix24.com/") };

        Assert.False(await authorization.MendAsync(sent, redirect, CancellationToken.None));
    }
}
