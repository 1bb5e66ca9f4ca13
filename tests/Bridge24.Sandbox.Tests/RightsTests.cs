using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

public sealed class Rights_tests
{
    [Fact]
    public async Task A_person_with_rights_to_own_records_lists_those_alone()
    {
        await using var client = await StartAsync();
        var items = await ResultAsync(client, 2, "crm.item.list", new { entityTypeId = 2, select = new[] { "id" } });
        Assert.Equal("[{\"id\":2}]", items["result"]!["items"]!.ToJsonString());
        Assert.Equal(1, items["total"]!.GetValue<int>());
        Assert.Equal("[]", (await ResultAsync(client, 2, "crm.item.list", new { entityTypeId = 2, filter = new { id = 1 } }))["result"]!["items"]!.ToJsonString());
        Assert.Equal(["2"], (await ResultAsync(client, 2, "crm.deal.list"))["result"]!.AsArray().Select(row => row!["ID"]!.ToString()));
        Assert.Equal(["1", "2"], (await ResultAsync(client, 1, "crm.deal.list"))["result"]!.AsArray().Select(row => row!["ID"]!.ToString()));
    }

    [Theory]
    [InlineData("crm.item.get", "{\"entityTypeId\":2,\"id\":1}", "ACCESS_DENIED", "You do not have permission to view this item")]
    [InlineData("crm.item.update", "{\"entityTypeId\":2,\"id\":1,\"fields\":{\"title\":\"X\"}}", "ACCESS_DENIED", "Access denied")]
    [InlineData("crm.item.delete", "{\"entityTypeId\":2,\"id\":1}", "ACCESS_DENIED", "Access denied")]
    [InlineData("crm.deal.get", "{\"id\":1}", "", "Access denied.")]
    [InlineData("crm.deal.update", "{\"id\":1,\"fields\":{\"TITLE\":\"X\"}}", "", "Access denied.")]
    [InlineData("crm.deal.delete", "{\"id\":1}", "", "Access denied.")]
    [InlineData("crm.deal.contact.items.get", "{\"id\":1}", "", "Access denied.")]
    [InlineData("crm.deal.productrows.get", "{\"id\":1}", "", "Access denied")]
    [InlineData("crm.item.productrow.set", "{\"ownerType\":\"D\",\"ownerId\":1,\"productRows\":[]}", "ACCESS_DENIED", "Access denied")]
    [InlineData("crm.item.productrow.get", "{\"id\":1}", "ACCESS_DENIED", "Access denied")]
    [InlineData("crm.activity.get", "{\"id\":1}", "", "Access denied.")]
    [InlineData("crm.activity.update", "{\"id\":1,\"fields\":{\"SUBJECT\":\"X\"}}", "", "Access denied.")]
    [InlineData("crm.activity.delete", "{\"id\":1}", "", "Access denied.")]
    [InlineData("crm.activity.add", "{\"fields\":{\"OWNER_TYPE_ID\":2,\"OWNER_ID\":1,\"TYPE_ID\":1,\"SUBJECT\":\"X\",\"RESPONSIBLE_ID\":2}}", "", "Access denied.")]
    [InlineData("crm.activity.todo.add", "{\"ownerTypeId\":2,\"ownerId\":1,\"deadline\":\"2026-12-01T10:00:00+00:00\"}", "ACCESS_DENIED", "Insufficient permissions to perform the operation")]
    [InlineData("crm.activity.binding.add", "{\"activityId\":1,\"entityTypeId\":2,\"entityId\":2}", "ACCESS_DENIED", "Insufficient rights to perform the operation")]
    [InlineData("crm.activity.binding.add", "{\"activityId\":2,\"entityTypeId\":2,\"entityId\":1}", "ACCESS_DENIED", "Insufficient rights to perform the operation")]
    [InlineData("crm.activity.binding.move", "{\"activityId\":2,\"sourceEntityTypeId\":2,\"sourceEntityId\":2,\"targetEntityTypeId\":2,\"targetEntityId\":1}", "ACCESS_DENIED", "Insufficient rights to perform the operation")]
    [InlineData("crm.timeline.comment.get", "{\"id\":1}", "", "Access denied.")]
    [InlineData("crm.timeline.comment.list", "{\"filter\":{\"ENTITY_TYPE\":\"deal\",\"ENTITY_ID\":1}}", "", "Access denied.")]
    [InlineData("crm.timeline.comment.add", "{\"fields\":{\"ENTITY_TYPE\":\"deal\",\"ENTITY_ID\":1,\"COMMENT\":\"X\"}}", "ACCESS_DENIED", "Insufficient permissions")]
    [InlineData("crm.timeline.comment.update", "{\"id\":1,\"fields\":{\"COMMENT\":\"X\"}}", "ACCESS_DENIED", "Insufficient permissions")]
    [InlineData("crm.timeline.comment.delete", "{\"id\":1}", "ACCESS_DENIED", "Insufficient permissions")]
    [InlineData("crm.entity.mergeBatch", "{\"params\":{\"entityTypeId\":2,\"entityIds\":[2,1]}}", "0", "Access denied")]
    public async Task What_belongs_to_another_is_refused_in_the_documented_words(string method, string arguments, string code, string text)
    {
        await using var client = await StartAsync();
        var (status, body) = await CallAsync(client, 2, method, JsonNode.Parse(arguments));
        Assert.Equal((method == "crm.entity.mergeBatch" ? HttpStatusCode.Forbidden : HttpStatusCode.BadRequest, code, text),
            (status, body["error"]!.ToString(), body["error_description"]!.ToString()));
        Assert.Equal(["Hers", "His"], client.Portal.Records("deal").Select(deal => deal["TITLE"]));
        Assert.Equal(HttpStatusCode.OK, (await CallAsync(client, 1, method, JsonNode.Parse(arguments))).Status);
    }

    [Fact]
    public async Task Activities_and_comments_are_those_of_the_records_that_a_person_sees()
    {
        await using var client = await StartAsync();
        await ResultAsync(client, 1, "crm.activity.binding.add", new { activityId = 2, entityTypeId = 2, entityId = 1 });

        var activities = (await ResultAsync(client, 2, "crm.activity.list"))["result"]!.AsArray();
        Assert.Equal(["2"], activities.Select(row => row!["ID"]!.ToString()));
        Assert.Equal("""[{"entityTypeId":2,"entityId":2}]""", (await ResultAsync(client, 2, "crm.activity.binding.list", new { activityId = 2 }))["result"]!.ToJsonString());
        Assert.Equal(2, (await ResultAsync(client, 1, "crm.activity.binding.list", new { activityId = 2 }))["result"]!.AsArray().Count);
        var comments = await ResultAsync(client, 2, "crm.timeline.comment.list", new { filter = new { ENTITY_TYPE = "deal", ENTITY_ID = 2 } });
        Assert.Equal(["About his"], comments["result"]!.AsArray().Select(row => row!["COMMENT"]!.ToString()));
        await ResultAsync(client, 2, "crm.activity.update", new { id = 2, fields = new { SUBJECT = "Mine" } });
        await ResultAsync(client, 2, "crm.timeline.comment.update", new { id = 2, fields = new { COMMENT = "Mine" } });
        await ResultAsync(client, 2, "crm.activity.todo.add", new { ownerTypeId = 2, ownerId = 2, deadline = "2026-12-01T10:00:00+00:00" });
        Assert.Equal(["1", "2", "3"], (await ResultAsync(client, 1, "crm.activity.list"))["result"]!.AsArray().Select(row => row!["ID"]!.ToString()));
    }

    [Fact]
    public async Task Their_own_are_changed_and_a_record_given_away_is_out_of_sight()
    {
        await using var client = await StartAsync();
        await ResultAsync(client, 2, "crm.item.update", new { entityTypeId = 2, id = 2, fields = new { title = "Won" } });
        await ResultAsync(client, 2, "crm.item.update", new { entityTypeId = 2, id = 2, fields = new { assignedById = 1 } });
        Assert.Equal("ACCESS_DENIED", (await CallAsync(client, 2, "crm.item.get", new { entityTypeId = 2, id = 2 })).Body["error"]!.ToString());
        Assert.Equal("[]", (await ResultAsync(client, 2, "crm.item.productrow.list"))["result"]!["productRows"]!.ToJsonString());
    }

    [Fact]
    public async Task Rights_are_given_and_taken_at_the_control_address_and_go_with_an_export()
    {
        await using var client = await StartAsync();
        await using var other = await PortalClient.StartAsync();
        other.Portal.Import(client.Portal.Export());
        Assert.Equal("ACCESS_DENIED", (await CallAsync(other, 2, "crm.item.get", new { entityTypeId = 2, id = 1 })).Body["error"]!.ToString());
        Assert.Equal(HttpStatusCode.OK, await RightsAsync(client, "{\"user\":2,\"records\":\"all\"}"));
        await ResultAsync(client, 2, "crm.item.get", new { entityTypeId = 2, id = 1 });
        Assert.Equal(HttpStatusCode.OK, await RightsAsync(client, "{\"user\":2,\"records\":\"own\"}"));
        Assert.Equal("ACCESS_DENIED", (await CallAsync(client, 2, "crm.item.get", new { entityTypeId = 2, id = 1 })).Body["error"]!.ToString());
        Assert.Equal(HttpStatusCode.BadRequest, await RightsAsync(client, "{\"user\":2,\"records\":\"few\"}"));
        Assert.Equal(HttpStatusCode.BadRequest, await RightsAsync(client, "{\"user\":9,\"records\":\"own\"}"));
    }

    private static async Task<PortalClient> StartAsync()
    {
        var client = await PortalClient.StartAsync(new SandboxOptions
        {
            PerSecond = 0,
            Users = [new("ada@example.com", "Ada", "Admin", IsAdmin: true), new("sam@example.com", "Sam", "Seller", OwnRecordsOnly: true)],
        });
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Hers" } });
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "His", ASSIGNED_BY_ID = 2 } });
        foreach (var (id, text) in new[] { (1, "About hers"), (2, "About his") })
        {
            await client.GoodAsync("crm.activity.todo.add", new { ownerTypeId = 2, ownerId = id, deadline = "2026-12-01T10:00:00+00:00" });
            await client.GoodAsync("crm.timeline.comment.add", new { fields = new { ENTITY_TYPE = "deal", ENTITY_ID = id, COMMENT = text } });
        }

        await client.GoodAsync("crm.deal.productrows.set", new { id = 1, rows = new[] { new { PRODUCT_NAME = "Desk", PRICE = 5 } } });
        return client;
    }

    private static async Task<JsonNode> ResultAsync(PortalClient client, int user, string method, object? arguments = null)
    {
        var (status, body) = await CallAsync(client, user, method, arguments);
        Assert.True(status == HttpStatusCode.OK, body.ToJsonString());
        return body;
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> CallAsync(PortalClient client, int user, string method, object? arguments)
    {
        var webhook = client.Portal.Webhook.Replace("/rest/1/", $"/rest/{user}/", StringComparison.Ordinal);
        using var content = new StringContent(JsonSerializer.Serialize(arguments ?? new { }), Encoding.UTF8, "application/json");
        using var answer = await client.Http.PostAsync(new Uri(webhook + method), content);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private static async Task<HttpStatusCode> RightsAsync(PortalClient client, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.Http.PostAsync(new Uri(client.Portal.Control + "/people/rights"), content);
        return answer.StatusCode;
    }
}
