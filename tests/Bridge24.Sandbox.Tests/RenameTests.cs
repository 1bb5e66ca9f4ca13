using System.Net;

namespace Bridge24.Sandbox.Tests;

public sealed class Rename_tests
{
    [Fact]
    public async Task The_former_address_of_a_portal_redirects_and_the_authorization_server_names_the_new_one()
    {
        await using var client = await OAuthClient.StartAsync();
        var (former, pair) = (client.Portal.Address, client.Portal.OAuth.Tokens);
        var renamed = await client.ControlAsync("rename", "{}");
        Assert.Equal(client.Portal.Address, renamed["address"]!.ToString());
        Assert.NotEqual(former, client.Portal.Address);
        using var moved = await client.Http.GetAsync(new Uri($"{former}/rest/profile.json?auth={pair.AccessToken}"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Equal($"{client.Portal.Address}/rest/profile.json?auth={pair.AccessToken}", moved.Headers.Location!.ToString());
        using var followed = await client.Http.GetAsync(moved.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
        var (_, body) = await client.RenewAsync(pair.RefreshToken);
        Assert.Equal((new Uri(client.Portal.Address).Authority, client.Portal.OAuth.MemberId), (body["domain"]!.ToString(), body["member_id"]!.ToString()));
    }

    [Fact]
    public async Task A_portal_is_renamed_back_by_a_reset()
    {
        await using var client = await OAuthClient.StartAsync();
        var former = client.Portal.Address;
        await client.ControlAsync("rename", """{"host":"127.0.0.1"}""");
        await client.ControlAsync("reset", "");
        Assert.Equal(former, client.Portal.Address);
        Assert.Equal(HttpStatusCode.OK, (await client.CallAsync("profile", client.Portal.OAuth.Tokens.AccessToken)).Status);
    }

    [Fact]
    public async Task A_name_that_leads_elsewhere_is_refused()
    {
        await using var client = await OAuthClient.StartAsync();
        using var content = new StringContent("""{"host":"example.com"}""");
        using var answer = await client.Http.PostAsync(new Uri(client.Portal.Control + "/rename"), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
