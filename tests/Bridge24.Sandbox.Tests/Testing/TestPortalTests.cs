using Bridge24.Sandbox.Testing;

namespace Bridge24.Sandbox.Tests.Testing;

public sealed class TestPortalTests
{
    [Fact]
    public async Task Many_portals_live_side_by_side_and_know_nothing_of_each_other()
    {
        var portals = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TestPortal.StartAsync()));
        try
        {
            await Task.WhenAll(portals.Select((portal, number) => portal.CallAsync("crm.contact.add", new { fields = new { NAME = $"N{number}" } })));

            Assert.Equal(20, portals.Select(portal => new Uri(portal.Address).Port).Distinct().Count());
            Assert.Equal(20, portals.Select(portal => portal.Webhook.Split('/')[^2]).Distinct(StringComparer.Ordinal).Count());
            Assert.All(portals.Select((portal, number) => (portal, number)), one =>
                Assert.Equal($"N{one.number}", one.portal.Sandbox.Records("contact").Single()["NAME"]));
        }
        finally
        {
            foreach (var portal in portals) await portal.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_fault_lasts_as_long_as_its_block()
    {
        await using var portal = await TestPortal.StartAsync();

        using (portal.Break("profile:error:code=BROKEN"))
            Assert.Contains("BROKEN", (await Assert.ThrowsAsync<InvalidOperationException>(() => portal.CallAsync("profile"))).Message, StringComparison.Ordinal);

        Assert.Equal("1", (await portal.CallAsync("profile")).GetProperty("ID").ToString());
    }

    [Fact]
    public async Task What_a_block_changed_is_taken_back()
    {
        await using var portal = await TestPortal.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 3 });

        using (portal.Remember())
        {
            await portal.CallAsync("crm.contact.delete", new { id = 2 });
            Assert.Equal(2, portal.Sandbox.Count("contact"));
        }

        Assert.Equal(3, portal.Sandbox.Count("contact"));
    }

    [Fact]
    public async Task Waiting_for_a_call_tells_what_came_instead()
    {
        await using var portal = await TestPortal.StartAsync();
        var waiting = portal.WaitForCallAsync("crm.deal.*");
        await portal.CallAsync("profile");
        await portal.CallAsync("crm.deal.list");

        Assert.Equal("crm.deal.list", (await waiting).Single().Method);
        var late = await Assert.ThrowsAsync<TimeoutException>(() => portal.WaitForCallAsync("crm.lead.add", patience: TimeSpan.Zero));
        Assert.Equal("\"crm.lead.add\" was not called 1 times. The latest calls: profile, crm.deal.list.", late.Message);
    }

    [Fact]
    public async Task A_portal_that_is_gone_takes_no_calls()
    {
        var portal = await TestPortal.StartAsync();
        var address = new Uri(portal.Webhook + "profile");
        await portal.DisposeAsync();

        using var http = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(address));
    }
}
