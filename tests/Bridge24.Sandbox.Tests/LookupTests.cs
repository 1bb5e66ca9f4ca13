using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

/// <summary>Lookups by value, which the emulated portal answers from an index, beside what reading all records shows.</summary>
public sealed class Lookup_tests
{
    private static readonly string[] Keys = ["A-1", "a-1", "A-1 ", "B-2", "Ä", "ä", "0", ""];

    [Theory]
    [InlineData("filter.equality=ignored")]
    [InlineData("filter.equality=exact")]
    public async Task A_lookup_finds_what_reading_all_finds_whatever_happened_to_the_records(string quirk)
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = [quirk] });
        await FieldAsync(client, "string");
        var chance = new Random(24);
        var ids = new List<long>();
        for (var step = 0; step < 120; step++)
        {
            var key = Keys[chance.Next(Keys.Length)];
            var at = ids.Count == 0 ? 0 : chance.Next(ids.Count);
            switch (ids.Count < 5 ? 0 : chance.Next(5))
            {
                case 0 or 1:
                    ids.Add(await AddAsync(client, key));
                    break;
                case 2:
                    await client.GoodAsync("crm.contact.update", new { id = ids[at], fields = new { UF_CRM_KEY = key } });
                    break;
                case 3:
                    await client.GoodAsync("crm.contact.delete", new { id = ids[at] });
                    ids.RemoveAt(at);
                    break;
                default:
                    await SameAsync(client, quirk.EndsWith("exact", StringComparison.Ordinal), key, Keys[chance.Next(Keys.Length)]);
                    break;
            }
        }
    }

    [Fact]
    public async Task A_field_made_anew_under_the_same_name_knows_nothing_of_the_old_values()
    {
        await using var client = await PortalClient.StartAsync();
        var field = await FieldAsync(client, "string");
        await AddAsync(client, "7");
        Assert.Single(await FoundAsync(client, "7"));
        await client.GoodAsync("crm.contact.userfield.delete", new { id = field });
        await FieldAsync(client, "integer");
        Assert.Empty(await FoundAsync(client, "7"));
        var made = await AddAsync(client, "007");
        Assert.Equal([made], await FoundAsync(client, "7"));
    }

    [Fact]
    public async Task Conditions_of_which_one_is_enough_are_not_narrowed_by_one_of_them()
    {
        await using var client = await PortalClient.StartAsync();
        await FieldAsync(client, "string");
        var first = await AddAsync(client, "A");
        var second = await AddAsync(client, "B");
        var answer = await client.GoodAsync("crm.item.list", new { entityTypeId = 3, filter = new Dictionary<string, object> { ["logic"] = "OR", ["=id"] = first, ["=ufCrmKey"] = "B" } });
        Assert.Equal([first, second], answer!["items"]!.AsArray().Select(item => item!["id"]!.GetValue<long>()));
    }

    [Fact]
    public async Task Duplicates_follow_the_values_that_a_record_has_now()
    {
        await using var client = await PortalClient.StartAsync();
        var id = await client.ContactAsync("Ann");
        Assert.Empty(await DuplicatesAsync(client, "ann@example.com"));
        await client.GoodAsync("crm.contact.update", new { id, fields = new { EMAIL = new[] { new { VALUE = "Ann@example.com" } } } });
        Assert.Equal([id], await DuplicatesAsync(client, "ann@example.com"));
        await client.GoodAsync("crm.contact.delete", new { id });
        Assert.Empty(await DuplicatesAsync(client, "ann@example.com"));
    }

    private static async Task SameAsync(PortalClient client, bool exact, params string[] keys)
    {
        var all = await client.GoodAsync("crm.contact.list", new { select = new[] { "ID", "UF_CRM_KEY" }, start = -1 });
        var expected = all!.AsArray().Where(record => keys.Any(key => Equal(record!["UF_CRM_KEY"]?.ToString() ?? "", key, exact))).Select(record => long.Parse(record!["ID"]!.ToString()));
        Assert.Equal(expected, await FoundAsync(client, keys));
    }

    private static bool Equal(string left, string right, bool exact) => exact
        ? left == right
        : left.TrimEnd(' ').Equals(right.TrimEnd(' '), StringComparison.OrdinalIgnoreCase);

    private static async Task<List<long>> FoundAsync(PortalClient client, params string[] keys)
    {
        var found = await client.GoodAsync("crm.contact.list", new { filter = new Dictionary<string, object> { ["@UF_CRM_KEY"] = keys }, select = new[] { "ID" }, start = -1 });
        return [.. found!.AsArray().Select(record => long.Parse(record!["ID"]!.ToString()))];
    }

    private static async Task<List<long>> DuplicatesAsync(PortalClient client, string email)
    {
        var found = await client.GoodAsync("crm.duplicate.findbycomm", new { type = "EMAIL", values = new[] { email }, entity_type = "CONTACT" });
        return found is JsonObject kinds ? [.. kinds["CONTACT"]!.AsArray().Select(id => id!.GetValue<long>())] : [];
    }

    private static async Task<long> AddAsync(PortalClient client, string key) =>
        (await client.GoodAsync("crm.contact.add", new { fields = new { NAME = "Ann", UF_CRM_KEY = key } }))!.GetValue<long>();

    private static async Task<long> FieldAsync(PortalClient client, string type) =>
        (await client.GoodAsync("crm.contact.userfield.add", new { fields = new { FIELD_NAME = "KEY", USER_TYPE_ID = type } }))!.GetValue<long>();
}
