namespace Bridge24.Sandbox.Tests.Scenarios;

public sealed class EventCourseTests
{
    [Fact]
    public async Task A_lost_package_of_events_was_handed_out_all_the_same()
    {
        await using var client = await StartAsync("ONCRMDEALADD");
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        client.Portal.PlayScenario("lost-events");

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GoodAsync("event.offline.get"));

        Assert.Empty((await client.GoodAsync("event.offline.get"))!["events"]!.AsArray());
    }

    [Fact]
    public async Task A_merge_by_a_person_tells_of_the_kept_the_gone_and_those_that_moved_over()
    {
        await using var client = await StartAsync("ONCRMCOMPANYUPDATE", "ONCRMCOMPANYDELETE", "ONCRMCONTACTUPDATE");
        client.Portal.Import("""
            {"kind":"company","id":1,"fields":{"TITLE":"A"}}
            {"kind":"company","id":2,"fields":{"TITLE":"B"}}
            {"kind":"contact","id":1,"fields":{"NAME":"Ann","COMPANY_ID":1}}
            {"kind":"contact","id":2,"fields":{"NAME":"Bea","COMPANY_ID":2}}
            """);
        client.Portal.PlayScenario("merged-by-user");
        for (var i = 0; i < 10; i++) await client.GoodAsync("profile");

        var told = (await client.GoodAsync("event.offline.get"))!["events"]!.AsArray().Select(one => one!["EVENT_NAME"]!.ToString());

        Assert.Equal(["ONCRMCOMPANYUPDATE", "ONCRMCONTACTUPDATE", "ONCRMCOMPANYDELETE"], told);
    }

    [Fact]
    public async Task A_snapshot_holds_what_waits_in_the_queue()
    {
        await using var client = await StartAsync("ONCRMDEALADD");
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        client.Portal.TakeSnapshot();
        Assert.Single((await client.GoodAsync("event.offline.get"))!["events"]!.AsArray());

        client.Portal.RestoreSnapshot();

        Assert.Single((await client.GoodAsync("event.offline.get"))!["events"]!.AsArray());
    }

    private static async Task<OAuthClient> StartAsync(params string[] events)
    {
        var client = await OAuthClient.StartAsync();
        foreach (var name in events) await client.GoodAsync("event.bind", new { @event = name, event_type = "offline" });
        return client;
    }
}
