using System.Net;
using System.Text.Json.Nodes;
using Bridge24.Sandbox.Tests.Methods;

namespace Bridge24.Sandbox.Tests.Events;

public sealed class Offline_event_tests
{
    [Fact]
    public async Task The_documentation_s_examples_are_answered_in_their_shape()
    {
        await using var client = await StartAsync();
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        client.Portal.SetQuirk("offline.data=false");
        await client.GoodAsync("crm.lead.add", new { fields = new { TITLE = "Lead" } });
        Shape.Same("""{"event":"ONCRMLEADADD","handler":"","auth_type":"0","offline":0,"connector_id":""}""", (await client.GoodAsync("event.get"))!.AsArray().Last());
        Shape.Same("""{"ID":"2","TIMESTAMP_X":"2024-07-18T12:32:31+02:00","EVENT_NAME":"ONCRMCOMPANYADD","EVENT_DATA":false,"EVENT_ADDITIONAL":false,"MESSAGE_ID":"2","PROCESS_ID":"","ERROR":"0"}""",
            (await client.GoodAsync("event.offline.list", new { filter = new Dictionary<string, object> { [">ID"] = 1 }, order = new { ID = "DESC" } }))!.AsArray().Single());
        Shape.Same("""{"process_id":null,"events":[{"ID":"1","TIMESTAMP_X":"2024-07-18T12:32:31+02:00","EVENT_NAME":"ONCRMLEADADD","EVENT_DATA":{"FIELDS":{"ID":"1"}},"EVENT_ADDITIONAL":false,"MESSAGE_ID":"1"}]}""",
            await client.GoodAsync("event.offline.get"));
        Shape.Same("""{"count":1}""", await client.GoodAsync("event.unbind", new { @event = "ONCRMLEADADD", event_type = "offline" }));
    }

    [Fact]
    public async Task A_thousand_changes_of_a_deal_are_one_entry_with_the_last_time()
    {
        await using var client = await StartAsync();
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        await client.GoodAsync("crm.deal.update", new { id = 1, fields = new { COMMENTS = "a" } });
        var before = Assert.Single(await ListAsync(client, "ONCRMDEALUPDATE"));
        client.Portal.AdvanceClock(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 20; i++) await client.GoodAsync("crm.deal.update", new { id = 1, fields = new { COMMENTS = $"{i}" } });
        var after = Assert.Single(await ListAsync(client, "ONCRMDEALUPDATE"));
        Assert.Equal(before!["ID"]!.ToString(), after!["ID"]!.ToString());
        Assert.NotEqual(before["TIMESTAMP_X"]!.ToString(), after["TIMESTAMP_X"]!.ToString());
    }

    [Fact]
    public async Task Entries_that_were_taken_with_clear_are_gone()
    {
        await using var client = await StartAsync();
        await AddDealsAsync(client, 60);
        var first = (await client.GoodAsync("event.offline.get"))!;
        Assert.Null(first["process_id"]);
        Assert.Equal(50, first["events"]!.AsArray().Count);
        Assert.Equal(10, (await client.GoodAsync("event.offline.get"))!["events"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_reserved_package_is_hidden_from_others_and_read_again_until_it_is_cleared()
    {
        await using var client = await StartAsync();
        await AddDealsAsync(client, 3);
        var package = (await client.GoodAsync("event.offline.get", new { clear = 0, limit = 2 }))!;
        var process = package["process_id"]!.ToString();
        var other = (await client.GoodAsync("event.offline.get", new { clear = 0 }))!;
        Assert.Equal("3", Assert.Single(other["events"]!.AsArray())!["ID"]!.ToString());
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "new" } });
        await client.GoodAsync("event.offline.clear", new { process_id = process, message_id = new[] { package["events"]![0]!["MESSAGE_ID"]!.ToString() } });
        var again = (await client.GoodAsync("event.offline.get", new { clear = 0, process_id = process }))!;
        Assert.Equal((process, "2"), (again["process_id"]!.ToString(), Assert.Single(again["events"]!.AsArray())!["ID"]!.ToString()));
        await client.GoodAsync("event.offline.clear", new { process_id = process });
        Assert.Equal(["3", "4"], (await ListAsync(client, "ONCRMDEALADD")).Select(entry => entry!["ID"]!.ToString()));
    }

    [Fact]
    public async Task A_change_after_the_package_was_taken_is_a_new_entry()
    {
        await using var client = await StartAsync();
        await AddDealsAsync(client, 1);
        await client.GoodAsync("crm.deal.update", new { id = 1, fields = new { COMMENTS = "a" } });
        await client.GoodAsync("event.offline.get", new { clear = 0 });
        await client.GoodAsync("crm.deal.update", new { id = 1, fields = new { COMMENTS = "b" } });
        Assert.Equal("3", Assert.Single((await client.GoodAsync("event.offline.get", new { clear = 0 }))!["events"]!.AsArray())!["ID"]!.ToString());
    }

    [Fact]
    public async Task A_package_lives_thirty_days_by_the_portal_s_clock()
    {
        await using var client = await StartAsync();
        await AddDealsAsync(client, 1);
        var process = (await client.GoodAsync("event.offline.get", new { clear = 0 }))!["process_id"]!.ToString();
        client.Portal.AdvanceClock(TimeSpan.FromDays(30) - TimeSpan.FromMinutes(1));
        var token = client.Portal.OAuth.Issue().AccessToken;
        Assert.Single((await client.GoodAsync("event.offline.get", new { clear = 0, process_id = process }, token))!["events"]!.AsArray());
        client.Portal.AdvanceClock(TimeSpan.FromMinutes(1));
        Assert.Empty((await client.GoodAsync("event.offline.get", new { clear = 0, process_id = process }, token))!["events"]!.AsArray());
    }

    [Theory]
    [InlineData("package", 0)]
    [InlineData("queue", 1)]
    public async Task An_entry_marked_as_an_error_comes_only_when_errors_are_asked_for(string value, int again)
    {
        await using var client = await StartAsync();
        client.Portal.SetQuirk("offline.error=" + value);
        await AddDealsAsync(client, 1);
        var package = (await client.GoodAsync("event.offline.get", new { clear = 0 }))!;
        var process = package["process_id"]!.ToString();
        await client.GoodAsync("event.offline.error", new { process_id = process, message_id = new[] { package["events"]![0]!["MESSAGE_ID"]!.ToString() } });
        Assert.Empty((await client.GoodAsync("event.offline.get", new { clear = 0, process_id = process }))!["events"]!.AsArray());
        Assert.Equal(1 - again, (await client.GoodAsync("event.offline.get", new { clear = 0, process_id = process, error = 1 }))!["events"]!.AsArray().Count);
        Assert.Equal("1", Assert.Single(await ListAsync(client, "ONCRMDEALADD"))!["ERROR"]!.ToString());
        Assert.Equal(again, (await client.GoodAsync("event.offline.get", new { clear = 0, error = 1 }))!["events"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_source_has_a_queue_of_its_own_without_its_own_changes()
    {
        await using var client = await OAuthClient.StartAsync();
        await client.GoodAsync("event.bind", new { @event = "ONCRMDEALADD", event_type = "offline", auth_connector = "mine" });
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "mine" }, auth_connector = "mine" });
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "foreign" } });
        await client.GoodAsync("batch", new { cmd = new { a = "crm.deal.add?fields[TITLE]=mine&auth_connector=mine" } });
        Assert.Empty((await client.GoodAsync("event.offline.list"))!.AsArray());
        var entry = Assert.Single((await client.GoodAsync("event.offline.list", new { auth_connector = "mine" }))!.AsArray());
        Assert.Equal("2", entry!["EVENT_DATA"]!["FIELDS"]!["ID"]!.ToString());
        Assert.Empty((await client.GoodAsync("event.offline.get"))!["events"]!.AsArray());
        Assert.Single((await client.GoodAsync("event.offline.get", new { auth_connector = "mine" }))!["events"]!.AsArray());
    }

    [Theory]
    [InlineData("ignored", 1)]
    [InlineData("counts", 0)]
    public async Task A_source_beside_the_commands_of_a_batch(string value, int entries)
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = ["events.batch-connector=" + value] });
        await client.GoodAsync("event.bind", new { @event = "ONCRMDEALADD", event_type = "offline", auth_connector = "mine" });
        await client.GoodAsync("batch", new { cmd = new { a = "crm.deal.add?fields[TITLE]=x" }, auth_connector = "mine" });
        Assert.Equal(entries, (await client.GoodAsync("event.offline.list", new { auth_connector = "mine" }))!.AsArray().Count);
    }

    [Fact]
    public async Task The_queue_is_announced_once_in_the_time_that_was_asked_for()
    {
        await using var client = await StartAsync();
        await using var handler = await Handler.StartAsync();
        await client.GoodAsync("event.bind", new { @event = "ONOFFLINEEVENT", handler = handler.Address, options = new { minTimeout = 60 } });
        await AddDealsAsync(client, 3);
        var form = await handler.NextAsync();
        Assert.True(form.ContainsKey("auth[refresh_token]"));
        client.Portal.AdvanceClock(TimeSpan.FromSeconds(60));
        await AddDealsAsync(client, 1);
        await handler.NextAsync();
        Assert.Equal(4, (await client.GoodAsync("event.offline.get"))!["events"]!.AsArray().Count);
        Assert.True((await client.ReadControlAsync("deliveries")).AsArray().Count <= 2);
    }

    [Theory]
    [InlineData("fires", 2)]
    [InlineData("silent", 0)]
    public async Task Imported_records(string value, int entries)
    {
        await using var client = await StartAsync();
        client.Portal.SetQuirk("events.import=" + value);
        await client.GoodAsync("crm.item.batchImport", new { entityTypeId = 2, data = new[] { new { title = "a" }, new { title = "b" } } });
        Assert.Equal(entries, (await ListAsync(client, "ONCRMDEALADD")).Count);
    }

    [Theory]
    [InlineData("event.bind", "{\"event\":\"ONNOTHING\",\"handler\":\"http://localhost/\"}", 400, "ERROR_EVENT_NOT_FOUND", "Event not found")]
    [InlineData("event.bind", "{\"event\":\"ONCRMCURRENCYADD\",\"handler\":\"http://localhost/\"}", 400, "SANDBOX_NOT_EMULATED", "Event \"ONCRMCURRENCYADD\" is not emulated by the sandbox")]
    [InlineData("event.bind", "{\"event\":\"ONCRMDEALADD\",\"handler\":\"ftp://x\"}", 400, "ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol")]
    [InlineData("event.bind", "{\"event\":\"ONCRMDEALADD\",\"event_type\":\"offline\"}", 400, "ERROR_EVENT_BINDING_EXISTS", "Unable to set event handler: Handler already binded")]
    [InlineData("event.offline.clear", "{}", 400, "ERROR_ARGUMENT", "Argument 'PROCESS_ID' is null or empty")]
    public async Task What_cannot_be_done_says_why(string method, string arguments, int status, string code, string text)
    {
        await using var client = await StartAsync();
        Assert.Equal(((HttpStatusCode)status, code, text), await client.BadAsync(method, JsonNode.Parse(arguments)));
    }

    [Fact]
    public async Task Only_an_administrator_s_application_has_a_queue()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Users = [new("a@example.com", "Ada", "Admin", IsAdmin: true), new("b@example.com", "Ben", "Busy")] });
        var token = client.Portal.OAuth.Issue(user: 2).AccessToken;
        Assert.Equal((HttpStatusCode.Forbidden, "ACCESS_DENIED", "Access denied! Offline events binding requires administrator access rights"),
            await client.BadAsync("event.bind", new { @event = "ONCRMDEALADD", event_type = "offline" }, token));
        Assert.Equal((HttpStatusCode.Forbidden, "ACCESS_DENIED", "Access denied!"), await client.BadAsync("event.offline.get", null, token));
        using var webhook = await client.Http.GetAsync(new Uri(client.Portal.Webhook + "event.get"));
        Assert.Equal(HttpStatusCode.Forbidden, webhook.StatusCode);
    }

    [Fact]
    public async Task An_application_sees_the_events_of_its_permissions()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Applications = [new SandboxApplication("people", "secret", ["user"])] });
        var token = client.Portal.OAuth.Issue("people").AccessToken;
        Assert.Equal("[\"ONOFFLINEEVENT\",\"ONUSERADD\"]", (await client.GoodAsync("events", null, token))!.ToJsonString());
        Assert.Contains("ONCRMDEALADD", (await client.GoodAsync("events", new { FULL = true }, token))!.AsArray().Select(name => name!.ToString()));
        Assert.Equal("ERROR_EVENT_NOT_FOUND", (await client.BadAsync("event.bind", new { @event = "ONCRMDEALADD", handler = "http://localhost/" }, token)).Code);
    }

    private static async Task<OAuthClient> StartAsync()
    {
        var client = await OAuthClient.StartAsync();
        foreach (var name in new[] { "ONCRMDEALADD", "ONCRMDEALUPDATE", "ONCRMLEADADD" }) await client.GoodAsync("event.bind", new { @event = name, event_type = "offline" });
        return client;
    }

    private static async Task AddDealsAsync(OAuthClient client, int count)
    {
        for (var i = 0; i < count; i++)
            await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } }, client.Portal.OAuth.Issue().AccessToken);
    }

    private static async Task<JsonArray> ListAsync(OAuthClient client, string name) =>
        (await client.GoodAsync("event.offline.list", new { filter = new { EVENT_NAME = name } }))!.AsArray();
}
