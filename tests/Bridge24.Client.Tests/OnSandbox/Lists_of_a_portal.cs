using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.OnSandbox;

[Emulated]
public sealed class Lists_of_a_portal
{
    private static readonly ListRequest Contacts = new("crm.item.list") { Parameters = EmulatedPortal.Contact([]) };

    [Theory]
    [InlineData("crm.item.list")]
    [InlineData("crm.contact.list")]
    public async Task Twenty_thousand_contacts_come_once_and_in_order_in_at_most_ten_requests(string method)
    {
        await using var portal = await EmulatedPortal.StartAsync(20_000);
        var ids = await IdsAsync(portal.Client, Contacts with { Method = method });
        Assert.Equal(Enumerable.Range(1, 20_000).Select(id => (long)id), ids);
        Assert.InRange(portal.Sandbox.Requests.Count, 1, 10);
    }

    [Theory]
    [InlineData("crm.item.list", "name", "@id")]
    [InlineData("crm.contact.list", "NAME", "@ID")]
    public async Task The_callers_filter_meets_every_page(string method, string name, string among)
    {
        await using var portal = await EmulatedPortal.StartAsync(2_000);
        const string odd = "50% & \"Söhne\" + [x]=y ?";
        var late = await portal.AddContactAsync(odd);
        var later = await portal.AddContactAsync(odd);
        var request = Contacts with { Method = method, Filter = new JsonObject { [$"={name}"] = odd } };
        Assert.Equal([late, later], await IdsAsync(portal.Client, request));

        var all = new JsonArray([.. Enumerable.Range(1, 700).Select(id => (JsonNode)(id * 2))]);
        Assert.Equal(700, (await IdsAsync(portal.Client, request with { Filter = new JsonObject { [among] = all } })).Count);
    }

    [Fact]
    public async Task The_callers_selection_is_all_that_comes_beside_the_ID()
    {
        await using var portal = await EmulatedPortal.StartAsync(400);
        await foreach (var row in portal.Client.ListAsync(Contacts with { Select = ["lastName"] }))
        {
            Assert.Equal(["id", "lastName"], row.EnumerateObject().Select(property => property.Name));
        }
    }

    [Fact]
    public async Task A_list_goes_on_after_an_ID()
    {
        await using var portal = await EmulatedPortal.StartAsync(500);
        Assert.Equal(Enumerable.Range(124, 377).Select(id => (long)id), await IdsAsync(portal.Client, Contacts with { After = 123 }));
    }

    [Fact]
    public async Task An_order_is_refused_by_the_list_and_kept_by_a_call()
    {
        await using var portal = await EmulatedPortal.StartAsync(120);
        JsonObject Ordered() => EmulatedPortal.Contact(new JsonObject { ["order"] = new JsonObject { ["id"] = "DESC" } });
        Assert.Throws<ArgumentException>(() => portal.Client.ListAsync(Contacts with { Parameters = Ordered() }));
        Assert.Empty(portal.Sandbox.Requests);
        var page = (await portal.Client.CallAsync("crm.item.list", Ordered())).GetProperty("items");
        Assert.Equal(Enumerable.Range(71, 50).Reverse().Select(id => (long)id), page.EnumerateArray().Select(row => row.GetProperty("id").GetInt64()));
    }

    [Fact]
    public async Task A_field_that_the_portal_does_not_know_is_the_callers_error()
    {
        await using var portal = await EmulatedPortal.StartAsync(3);
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => IdsAsync(portal.Client, Contacts with { Filter = new JsonObject { ["frist"] = "x" } }));
        Assert.Contains("frist", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_survives_lost_answers_and_refusals()
    {
        await using var portal = await EmulatedPortal.StartAsync(3_000, faults:
            ["batch:half:count=1", "crm.item.list:html:count=1", "batch:refuse:count=2", "batch:drop-after:count=1:after=1", "crm.item.list:error:position=7:count=1"]);
        Assert.Equal(Enumerable.Range(1, 3_000).Select(id => (long)id), await IdsAsync(portal.Client, Contacts));
        Assert.Equal(2, portal.Sandbox.Refusals);
    }

    private static async Task<List<long>> IdsAsync(Portal portal, ListRequest request) =>
        await portal.ListAsync(request).Select(row => PhpJson.Number(row, "id") ?? PhpJson.Number(row, "ID")!.Value).ToListAsync();
}
