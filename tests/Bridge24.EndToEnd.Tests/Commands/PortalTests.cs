using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class PortalTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_portal_is_added_shown_without_its_secret_checked_and_removed()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal, "50:2");
        var code = portal.Webhook.TrimEnd('/').Split('/')[^1];

        var list = (await _b24.RunAsync("portal", "list", "--json")).Ends(0);
        var show = (await _b24.RunAsync("portal", "show", "test")).Ends(0);
        var check = (await _b24.RunAsync("portal", "check", "--json")).Ends(0);

        Assert.Equal("test", list.Json.GetProperty("name").GetString());
        Assert.Equal("50:2", list.Json.GetProperty("rate").GetString());
        Assert.Contains(portal.Address, show.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(code, list.Output + show.Output + check.Output + check.Errors, StringComparison.Ordinal);
        Assert.True(check.Json.GetProperty("admin").GetBoolean());
        (await _b24.RunAsync("portal", "remove", "TEST")).Ends(0);
        Assert.Empty((await _b24.RunAsync("portal", "list", "--json")).Ends(0).Output);
    }

    [Theory]
    [InlineData("enterprise", "50%", "125:2.5")]
    [InlineData("cloud", "100", "50:2")]
    [InlineData("onpremise", "20%", "none")]
    public async Task A_share_of_the_limit_leaves_room_for_others(string rate, string share, string limit)
    {
        await using var portal = await Portals.FreeAsync();
        (await _b24.RunAsync("portal", "add", "test", "--webhook", portal.Webhook, "--rate", rate, "--share", share)).Ends(0);
        Assert.Equal(limit, (await _b24.RunAsync("portal", "list", "--json")).Ends(0).Json.GetProperty("rate").GetString());
    }

    [Theory]
    [InlineData("--share", "0%")]
    [InlineData("--share", "half")]
    [InlineData("--rate", "fast")]
    public async Task A_limit_that_is_none_exits_2_and_says_what_one_looks_like(string option, string text)
    {
        await using var portal = await Portals.FreeAsync();
        var outcome = (await _b24.RunAsync("portal", "add", "test", "--webhook", portal.Webhook, option, text)).Ends(2);
        Assert.Contains($"\"{text}\"", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(portal.Requests);
    }

    [Fact]
    public async Task A_wrong_webhook_exits_3_and_is_not_stored()
    {
        await using var portal = await Portals.FreeAsync();

        var outcome = (await _b24.RunAsync("portal", "add", "test", "--webhook", portal.Address + "/rest/1/wrongcode/")).Ends(3);

        Assert.DoesNotContain("wrongcode", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty((await _b24.RunAsync("portal", "list", "--json")).Ends(0).Output);
    }

    [Fact]
    public async Task A_name_whose_flows_ran_on_one_portal_is_not_given_to_another_before_the_first_is_forgotten()
    {
        await using var first = await Portals.FreeAsync();
        await using var second = await Portals.FreeAsync(contacts: 3);
        var flow = Contacts.Write(_b24, 3);
        await _b24.AddAsync(first);
        (await _b24.RunAsync("sync", flow)).Ends(0);

        var refused = (await _b24.RunAsync("portal", "add", "test", "--webhook", second.Webhook, "--rate", "none")).Ends(2);
        await _b24.AddAsync(first);
        var unchanged = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json;
        (await _b24.RunAsync("portal", "remove", "test")).Ends(0);
        await _b24.AddAsync(second);
        var afresh = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json;

        Assert.Contains(first.Address, refused.Errors, StringComparison.Ordinal);
        Assert.Contains("b24 portal remove test", refused.Errors, StringComparison.Ordinal);
        Assert.Equal((3, 3), (unchanged.GetProperty("unchanged").GetInt32(), afresh.GetProperty("created").GetInt32()));
        Assert.Equal((3, 6), (first.Count("contact"), second.Count("contact")));
    }

    [Fact]
    public async Task A_renamed_portal_keeps_its_links_under_its_new_address()
    {
        await using var portal = await Portals.FreeAsync();
        var flow = Contacts.Write(_b24, 3);
        await _b24.AddAsync(portal);
        (await _b24.RunAsync("sync", flow)).Ends(0);

        var renamed = Renamed(portal.Address);
        var move = (await _b24.RunAsync("portal", "move", "test", renamed)).Ends(0);
        var list = (await _b24.RunAsync("portal", "list", "--json")).Ends(0);
        var again = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json;

        Assert.Contains(new Uri(renamed).Authority, move.Output + move.Errors, StringComparison.Ordinal);
        Assert.Contains(new Uri(renamed).Authority, list.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.Webhook.TrimEnd('/').Split('/')[^1], move.Output + move.Errors + list.Output, StringComparison.Ordinal);
        Assert.Equal((0, 3, 3), (again.GetProperty("created").GetInt32(), again.GetProperty("unchanged").GetInt32(), portal.Count("contact")));
    }

    [Fact]
    public async Task A_portal_that_does_not_know_the_webhook_is_no_renamed_one()
    {
        await using var portal = await Portals.FreeAsync();
        await using var other = await Portals.FreeAsync();
        (await _b24.RunAsync("portal", "add", "test", "--webhook", portal.Webhook, "--rate", "none")).Ends(0);

        Assert.NotEqual(0, (await _b24.RunAsync("portal", "move", "test", other.Address)).Code);

        Assert.Contains(new Uri(portal.Address).Authority, (await _b24.RunAsync("portal", "list", "--json")).Ends(0).Output, StringComparison.Ordinal);
        (await _b24.RunAsync("portal", "check")).Ends(0);
    }

    [Fact]
    public async Task An_unreachable_portal_exits_4_and_is_not_stored()
    {
        (await _b24.RunAsync("portal", "add", "test", "--webhook", "env:TEST_WEBHOOK")).Ends(4);

        Assert.Empty((await _b24.RunAsync("portal", "list", "--json")).Ends(0).Output);
    }

    /// <summary>The same portal by this machine's other name.</summary>
    private static string Renamed(string address)
    {
        var old = new Uri(address);
        return new UriBuilder(old) { Host = old.Host == "localhost" ? "127.0.0.1" : "localhost" }.Uri.GetLeftPart(UriPartial.Authority);
    }

    public void Dispose() => _b24.Dispose();
}
