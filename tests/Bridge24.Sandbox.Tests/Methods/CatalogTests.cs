using System.Net;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Catalog_tests
{
    [Theory]
    [InlineData("tasks.task.counters.get", "SANDBOX_NOT_EMULATED", "Method \"tasks.task.counters.get\" is not emulated by the sandbox")]
    [InlineData("crm.contcat.list", "ERROR_METHOD_NOT_FOUND", "Method not found!")]
    public async Task A_documented_method_that_is_not_emulated_says_so(string method, string code, string text)
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal((HttpStatusCode.NotFound, code, text), await client.BadAsync(method));
    }

    [Fact]
    public async Task The_portal_tells_its_methods_and_whether_the_caller_may_use_them()
    {
        var crm = new SandboxApplication("crm", "secret", ["crm"]);
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Applications = [crm] });
        var token = client.Portal.OAuth.Issue("crm").AccessToken;
        Assert.Equal(SandboxMethods.All, (await client.CallAsync("methods", token)).Body["result"]!.AsArray().Select(name => name!.ToString()));
        var people = (await client.CallAsync("methods", token + "&scope=user")).Body["result"]!.AsArray().Select(name => name!.ToString()).ToList();
        Assert.Contains("user.get", people);
        Assert.DoesNotContain("crm.item.add", people);
        foreach (var (name, exists, may) in new[] { ("crm.item.add", true, true), ("user.get", true, false), ("tasks.task.list", true, false) })
        {
            var answer = (await client.CallAsync("method.get", token + "&name=" + name)).Body["result"]!;
            Assert.Equal((exists, may), (answer["isExisting"]!.GetValue<bool>(), answer["isAvailable"]!.GetValue<bool>()));
        }
    }

    [Fact]
    public async Task Features_of_offline_events_follow_the_plan()
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal("Y", (await client.GoodAsync("feature.get", new { CODE = "rest_offline_extended" }))!["value"]!.ToString());
        client.Portal.SetQuirk("offline.plan=no");
        Assert.Equal("N", (await client.GoodAsync("feature.get", new { CODE = "rest_offline_extended" }))!["value"]!.ToString());
        Assert.Equal("CODE_EMPTY", (await client.BadAsync("feature.get")).Code);
    }

    [Fact]
    public async Task A_reset_takes_back_everything_that_was_made()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.category.add", new { entityTypeId = 2, fields = new { name = "x" } });
        await client.GoodAsync("crm.type.add", new { fields = new { title = "x" } });
        await client.GoodAsync("user.add", new { EMAIL = "a@example.com", UF_DEPARTMENT = new[] { 1 } });
        await client.GoodAsync("department.add", new { NAME = "x", PARENT = 1 });
        await client.GoodAsync("crm.item.add", new { entityTypeId = 31, fields = new { title = "x" } });
        using var reset = await client.Http.PostAsync(new Uri(client.Portal.Control + "/reset"), null);
        Assert.Single((await client.GoodAsync("crm.category.list", new { entityTypeId = 2 }))!["categories"]!.AsArray());
        Assert.Empty((await client.GoodAsync("crm.type.list"))!["types"]!.AsArray());
        Assert.Single((await client.GoodAsync("user.get"))!.AsArray());
        Assert.Single((await client.GoodAsync("department.get"))!.AsArray());
        Assert.Empty((await client.GoodAsync("crm.item.list", new { entityTypeId = 31 }))!["items"]!.AsArray());
        await client.GoodAsync("crm.item.add", new { entityTypeId = 31, fields = new { title = "again" } });
    }
}
