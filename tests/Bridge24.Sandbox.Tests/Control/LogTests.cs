using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Control;

public sealed class LogTests
{
    [Fact]
    public async Task A_request_is_shown_with_its_bodies_and_without_secrets()
    {
        await using var client = await PortalClient.StartAsync();
        var token = client.Portal.OAuth.Tokens.AccessToken;
        using var posted = await client.Http.PostAsync(new Uri(client.Portal.Address + "/rest/batch"), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["auth"] = token,
            ["cmd[a]"] = $"crm.contact.add?fields[NAME]=Ann&auth={token}",
        }));
        using var renewed = await client.Http.GetAsync(new Uri($"{client.Portal.Address}/oauth/token/?grant_type=refresh_token&client_id=local.sandbox" +
            $"&client_secret={client.Portal.OAuth.Application.ClientSecret}&refresh_token={client.Portal.OAuth.Tokens.RefreshToken}"));

        var batch = await client.ControlAsync("GET requests/1");
        var renewal = await client.ControlAsync("GET requests/2");

        Assert.Equal("crm.contact.add?fields[NAME]=Ann&auth=***", batch!["arguments"]!["cmd"]!["a"]!.ToString());
        Assert.Equal(1, batch["answer"]!["result"]!["result"]!["a"]!.GetValue<int>());
        Assert.Equal(("***", "***"), (renewal!["arguments"]!["client_secret"]!.ToString(), renewal["answer"]!["refresh_token"]!.ToString()));
        foreach (var secret in new[] { token, client.Portal.OAuth.Application.ClientSecret, client.Portal.OAuth.Tokens.RefreshToken })
            Assert.DoesNotContain(secret, batch.ToJsonString() + renewal.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_long_answer_the_length_is_shown()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 50 });
        using var content = new StringContent("start=-1&select[]=*", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var listed = await client.Http.PostAsync(new Uri(client.Portal.Webhook + "crm.contact.list"), content);
        var bytes = (await listed.Content.ReadAsByteArrayAsync()).Length;

        var shown = await client.ControlAsync("GET requests/1");

        Assert.True(bytes > 20_000);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes, too long to show"), shown!["answer"]!.ToString());
        Assert.Equal("-1", shown["arguments"]!["start"]!.ToString());
    }

    [Fact]
    public async Task The_fault_that_a_request_met_stands_by_it()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.AddFault("profile:refuse:count=1");

        await client.BadAsync("profile");
        await client.GoodAsync("profile");

        var requests = (await client.ControlAsync("GET requests?newest=2"))!.AsArray();
        Assert.Equal("profile:refuse:count=1", requests[0]!["fault"]!.ToString());
        Assert.Null(requests[1]!["fault"]);
        Assert.Single((await client.ControlAsync("GET requests?newest=1"))!.AsArray());
        await client.ControlAsync("DELETE requests");
        Assert.Empty(client.Portal.Requests);
    }

    [Fact]
    public async Task Waiting_for_a_call_ends_when_it_came_even_inside_a_batch()
    {
        await using var client = await PortalClient.StartAsync();

        var waiting = client.ControlAsync("GET wait?method=crm.*.add&count=2");
        await client.ContactAsync("Ann");
        Assert.False(waiting.IsCompleted);
        await client.GoodAsync("batch", new { cmd = new { a = "crm.company.add?fields[TITLE]=Acme" } });

        Assert.Equal(["crm.contact.add", "batch"], (await waiting)!.AsArray().Select(request => request!["method"]!.ToString()));
        Assert.Equal(2, (await client.Portal.WaitForCallAsync("crm.*.add", 2))[1].Number);
    }

    [Fact]
    public async Task Waiting_ends_with_408_when_nothing_comes()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ContactAsync("Ann");

        var (status, text) = await client.AskAsync("GET wait?method=crm.contact.add&after=1&seconds=0");

        Assert.Equal(HttpStatusCode.RequestTimeout, status);
        Assert.Contains("was not called 1 times", JsonNode.Parse(text)!.ToString(), StringComparison.Ordinal);
    }
}
