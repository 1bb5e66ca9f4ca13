using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

public sealed class Filter_tests
{
    [Theory]
    [InlineData("=name", "ANN  ", "1")]
    [InlineData("!=name", "Ann", "2,3")]
    [InlineData("%name", "n", "1,3")]
    [InlineData("!%name", "n", "2")]
    [InlineData("=%name", "A%", "1")]
    [InlineData(">id", "1", "2,3")]
    [InlineData("<=id", "2", "1,2")]
    [InlineData(">=originId", "20", "2,3")]
    [InlineData("originId", "", "")]
    [InlineData("birthdate", "1990-05-01", "2")]
    [InlineData(">birthdate", "1990-05-01", "3")]
    public async Task An_operator_picks(string key, string value, string expected)
    {
        await using var client = await PeopleAsync();
        Assert.Equal(expected, await IdsAsync(client, new Dictionary<string, object> { [key] = value }));
    }

    [Fact]
    public async Task Membership_and_groups_pick()
    {
        await using var client = await PeopleAsync();
        Assert.Equal("1,3", await IdsAsync(client, new Dictionary<string, object> { ["@originId"] = new[] { "10", "30" } }));
        Assert.Equal("2", await IdsAsync(client, new Dictionary<string, object> { ["!@originId"] = new[] { "10", "30" } }));
        Assert.Equal("2,3", await IdsAsync(client, new Dictionary<string, object> { ["@id"] = new[] { 3, 2 } }));
        Assert.Equal("1,2", await IdsAsync(client, new Dictionary<string, object>
        {
            ["0"] = new Dictionary<string, object> { ["logic"] = "OR", ["0"] = new { name = "Ann" }, ["1"] = new { name = "Bob" } },
        }));
    }

    [Fact]
    public async Task An_unknown_field_is_an_error_for_items_and_nothing_for_the_classic_list()
    {
        await using var client = await PeopleAsync();
        Assert.Equal("INVALID_ARG_VALUE", (await client.BadAsync("crm.item.list", new { entityTypeId = 3, filter = new { nonsense = 1 } })).Code);
        Assert.Equal("INVALID_ARG_VALUE", (await client.BadAsync("crm.item.list", new { entityTypeId = 3, order = new { nonsense = "ASC" } })).Code);
        Assert.Equal(3, (await client.GoodAsync("crm.contact.list", new { filter = new { NONSENSE = 1 } }))!.AsArray().Count);
    }

    [Fact]
    public async Task Order_goes_down_and_by_several_fields()
    {
        await using var client = await PeopleAsync();
        var answer = await client.GoodAsync("crm.item.list", new { entityTypeId = 3, order = new { post = "ASC", id = "DESC" }, select = new[] { "id" } });
        Assert.Equal("2,1,3", Ids(answer!));
    }

    private static async Task<PortalClient> PeopleAsync()
    {
        var client = await PortalClient.StartAsync();
        foreach (var (name, origin, birth, post) in new[] { ("Ann", "10", "1980-01-01", "A"), ("Bob", "20", "1990-05-01", "A"), ("Dan", "30", "2000-12-31", "B") })
            await client.GoodAsync("crm.item.add", new { entityTypeId = 3, fields = new { name, originId = origin, birthdate = birth, post } });
        return client;
    }

    private static async Task<string> IdsAsync(PortalClient client, object filter) =>
        Ids((await client.GoodAsync("crm.item.list", new { entityTypeId = 3, filter, order = new { id = "ASC" } }))!);

    private static string Ids(JsonNode answer) => string.Join(',', answer["items"]!.AsArray().Select(item => item!["id"]!.ToString()));
}
