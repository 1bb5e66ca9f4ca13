using System.Net;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

public sealed class Address_and_body_tests
{
    [Fact]
    public async Task A_wrong_code_is_refused_as_NO_AUTH_FOUND()
    {
        await using var client = await PortalClient.StartAsync();
        using var answer = await client.Http.GetAsync(new Uri(client.Portal.Address + "/rest/1/wrong/profile"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("NO_AUTH_FOUND", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Its_health_is_asked_without_any_secret_limit_or_line_in_the_log(bool anyAddress)
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { AnyAddress = anyAddress, Capacity = 1, PerSecond = 0.001 });
        using var http = new HttpClient();
        for (var time = 0; time < 3; time++) Assert.Equal("ok", await http.GetStringAsync(new Uri(portal.Address + "/health")));
        Assert.Empty(portal.Requests);
    }

    [Fact]
    public async Task An_unknown_method_is_not_found_and_a_known_one_says_that_it_is_not_emulated()
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal((HttpStatusCode.NotFound, "ERROR_METHOD_NOT_FOUND", "Method not found!"), await client.BadAsync("no.such"));
        Assert.Contains("not emulated", (await client.BadAsync("tasks.task.counters.get")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Method_names_ignore_case_and_may_end_in_json()
    {
        await using var client = await PortalClient.StartAsync();
        var (status, body) = await client.CallAsync("PROFILE.json");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(body["result"]!["ADMIN"]!.GetValue<bool>());
        Assert.NotNull(body["time"]!["operating"]);
        Assert.NotNull(body["time"]!["operating_reset_at"]);
    }

    [Fact]
    public async Task A_form_with_brackets_makes_nested_fields()
    {
        await using var client = await PortalClient.StartAsync();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["fields[NAME]"] = "Ann & Co",
            ["fields[PHONE][0][VALUE]"] = "+1555",
            ["fields[PHONE][0][VALUE_TYPE]"] = "MOBILE",
            ["fields[EMAIL][][VALUE]"] = "a@example.com",
        });
        using var answer = await client.Http.PostAsync(new Uri(client.Portal.Webhook + "crm.contact.add"), form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var contact = client.Portal.Records("contact").Single();
        Assert.Equal("Ann & Co", contact["NAME"]);
        Assert.Equal("+1555", ((IReadOnlyDictionary<string, object?>)((List<object?>)contact["PHONE"]!)[0]!)["VALUE"]);
        Assert.Equal("Y", contact["HAS_EMAIL"]);
    }

    [Fact]
    public async Task A_query_string_is_read_on_GET()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ContactAsync("Ann");
        await client.ContactAsync("Bob");
        var text = await client.Http.GetStringAsync(new Uri(client.Portal.Webhook + "crm.contact.list?filter[%3DNAME]=bob&select[]=NAME"));
        Assert.Equal("""[{"ID":"2","NAME":"Bob"}]""", JsonNode.Parse(text)!["result"]!.ToJsonString());
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_an_invalid_request()
    {
        await using var client = await PortalClient.StartAsync();
        using var body = new StringContent("{", System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.Http.PostAsync(new Uri(client.Portal.Webhook + "profile"), body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
