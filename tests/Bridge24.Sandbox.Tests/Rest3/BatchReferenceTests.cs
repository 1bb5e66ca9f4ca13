using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Rest3;

public sealed class Batch_reference_tests
{
    [Fact]
    public async Task A_command_takes_a_value_that_an_earlier_one_showed()
    {
        await using var client = await Rest3Client.StartAsync();
        var results = (await client.GoodAsync("batch", new object[]
        {
            new { method = "tasks.task.add", query = Fields("First"), @as = "made" },
            new { method = "tasks.task.get", query = new { id = Ref("$ref", "made.item.id"), select = new[] { "title" } } },
            new { method = "tasks.task.list", query = new { select = new[] { "id" } }, @as = "all" },
            new { method = "tasks.task.list", query = new { filter = new object[] { new object[] { "id", "in", Ref("$refArray", "all.id") } } } },
        }))!.AsArray();
        Assert.Equal("First", results[1]!["item"]!["title"]!.ToString());
        Assert.Single(results[3]!["items"]!.AsArray());
    }

    [Theory]
    [InlineData("$ref", "none.item.id")]
    [InlineData("$ref", "made.item.nothing")]
    [InlineData("$refArray", "made.id")]
    public async Task A_reference_to_nothing_fails_the_batch(string kind, string path)
    {
        await using var client = await Rest3Client.StartAsync();
        var answer = await client.CallAsync("batch", new object[]
        {
            new { method = "tasks.task.add", query = Fields("First"), @as = "made" },
            new { method = "tasks.task.get", query = new { id = Ref(kind, path) } },
        });
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION", answer.Body["error"]!["code"]!.ToString());
    }

    [Fact]
    public async Task Commands_may_stand_under_numbers_beside_a_token()
    {
        await using var client = await OAuthClient.StartAsync();
        var body = new Dictionary<string, object>
        {
            ["0"] = new { method = "tasks.task.list", query = new { } },
            ["auth"] = client.Portal.OAuth.Tokens.AccessToken,
        };
        using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var answer = await client.Http.PostAsync(new Uri(client.Portal.Address + "/rest/api/batch"), content);
        Assert.Single(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["result"]!.AsArray());
    }

    private static object Fields(string title) => new { fields = new { title, creatorId = 1, responsibleId = 1 } };

    private static Dictionary<string, string> Ref(string kind, string path) => new() { [kind] = path };
}
