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
