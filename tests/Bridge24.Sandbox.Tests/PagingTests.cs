namespace Bridge24.Sandbox.Tests;

public sealed class Paging_tests
{
    private static readonly SandboxOptions Seeded = new() { PerSecond = 0, SeedContacts = 120 };

    [Fact]
    public async Task Pages_by_offset_carry_total_and_next()
    {
        await using var client = await PortalClient.StartAsync(Seeded);
        var first = (await client.CallAsync("crm.item.list", new { entityTypeId = 3 })).Body;
        Assert.Equal((120, 50), (first["total"]!.GetValue<int>(), first["next"]!.GetValue<int>()));
        var last = (await client.CallAsync("crm.item.list", new { entityTypeId = 3, start = 100 })).Body;
        Assert.Equal(20, last["result"]!["items"]!.AsArray().Count);
        Assert.Null(last["next"]);
    }

    [Fact]
    public async Task Pages_after_an_id_are_not_counted()
    {
        await using var client = await PortalClient.StartAsync(Seeded);
        var page = (await client.CallAsync("crm.item.list", new
        {
            entityTypeId = 3,
            start = -1,
            order = new { id = "ASC" },
            filter = new Dictionary<string, object> { [">id"] = 100 },
        })).Body;
        Assert.Equal(0, page["total"]!.GetValue<int>());
        Assert.Null(page["next"]);
        Assert.Equal(Enumerable.Range(101, 20), page["result"]!["items"]!.AsArray().Select(item => item!["id"]!.GetValue<int>()));
    }

    [Fact]
    public async Task People_are_filtered_and_paged()
    {
        var users = Enumerable.Range(1, 60).Select(i => new SandboxUser($"user{i}@example.com", $"User{i}", "X", i == 1)).ToList();
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, Users = users });
        var page = (await client.CallAsync("user.get", new { FILTER = new { ACTIVE = true }, start = 50 })).Body;
        Assert.Equal(60, page["total"]!.GetValue<int>());
        Assert.Equal(10, page["result"]!.AsArray().Count);
        Assert.Equal("7", (await client.GoodAsync("user.get", new { filter = new { EMAIL = "USER7@example.com" } }))![0]!["ID"]!.ToString());
        Assert.Equal("[]", (await client.GoodAsync("user.get", new { filter = new { ACTIVE = false } }))!.ToJsonString());
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_people()
    {
        await using var one = await PortalClient.StartAsync(Seeded);
        await using var two = await PortalClient.StartAsync(Seeded);
        Assert.Equal(one.Portal.Records("contact").Select(record => record["LAST_NAME"]), two.Portal.Records("contact").Select(record => record["LAST_NAME"]));
    }
}
