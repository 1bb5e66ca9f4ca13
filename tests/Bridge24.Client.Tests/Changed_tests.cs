using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Changed_tests
{
    private static readonly DateTimeOffset Since = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("crm.item.list", ">=updatedTime")]
    [InlineData("crm.contact.list", ">=DATE_MODIFY")]
    [InlineData("tasks.task.list", ">=CHANGED_DATE")]
    [InlineData("crm.activity.list", ">=LAST_UPDATED")]
    public async Task The_moment_goes_out_in_the_portals_zone_with_an_overlap_and_the_portals_clock_comes_back(string method, string name)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":"2026-03-01T17:30:00+03:00"}"""), Reply.Json("""{"result":[]}"""));
        await using var client = portal.Client();
        var changed = await client.ChangedAsync(new ListRequest(method) { Filter = new JsonObject { ["=kept"] = 1 } }, Since);
        Assert.Equal(0, await changed.Rows.CountAsync());
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 14, 30, 0, TimeSpan.Zero), changed.Until);
        var filter = portal.Requests.Last().Body["filter"]!;
        Assert.Equal("2026-03-01T14:59:00+03:00", filter[name]!.GetValue<string>());
        Assert.Equal(1, filter["=kept"]!.GetValue<int>());
    }

    [Fact]
    public async Task The_first_moment_there_is_asks_for_all_of_it()
    {
        await using var portal = await PortalWithAsync("""{"id":1,"updatedTime":"2026-03-01T15:00:00+03:00"}""");
        await using var client = portal.Client();
        var changed = await client.ChangedAsync(new ListRequest("crm.item.list"), DateTimeOffset.MinValue, TimeSpan.MaxValue);
        Assert.Equal(1, await changed.Rows.CountAsync());
        Assert.Equal("1970-01-01T03:00:00+03:00", portal.Requests.Last().Body["filter"]![">=updatedTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_time_of_the_change_is_selected_too()
    {
        await using var portal = await PortalWithAsync("""{"id":1,"updatedTime":"2026-03-01T15:00:00+03:00"}""");
        await using var client = portal.Client();
        var changed = await client.ChangedAsync(new ListRequest("crm.item.list") { Select = ["title"] }, Since, TimeSpan.Zero);
        Assert.Equal(1, await changed.Rows.CountAsync());
        Assert.Equal("""["id","title","updatedTime"]""", portal.Requests.Last().Body["select"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"id":1,"updatedTime":"2026-03-01T14:58:58+03:00"}""", "ignores the filter")]
    [InlineData("""{"id":1,"updatedTime":""}""", "no time under")]
    [InlineData("""{"id":1}""", "no time under")]
    public async Task A_row_that_does_not_belong_there_is_an_error_and_no_change(string row, string words)
    {
        await using var portal = await PortalWithAsync(row);
        await using var client = portal.Client();
        var changed = await client.ChangedAsync(new ListRequest("crm.item.list"), Since);
        var thrown = await Assert.ThrowsAsync<RejectedException>(async () => await changed.Rows.CountAsync());
        Assert.Contains(words, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_without_the_time_of_the_change_is_refused_before_anything_is_sent()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        await Assert.ThrowsAsync<ArgumentException>(() => client.ChangedAsync(new ListRequest("user.get"), Since));
        Assert.Empty(portal.Requests);
    }

    [Fact]
    public async Task A_negative_overlap_is_refused_before_anything_is_sent()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        foreach (var ask in new Func<TimeSpan, Task>[]
        {
            overlap => client.ChangedAsync(new ListRequest("crm.item.list"), Since, overlap),
            overlap => client.Crm.Contacts.ChangedAsync(Since, overlap: overlap),
            overlap => client.Tasks.ChangedAsync(Since, overlap: overlap),
        })
        {
            var thrown = await Assert.ThrowsAsync<ArgumentException>(() => ask(TimeSpan.FromSeconds(-1)));
            Assert.Equal("overlap", thrown.ParamName);
            Assert.Contains("Give zero or more", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Empty(portal.Requests);
    }

    private static Task<ScriptedPortal> PortalWithAsync(string row) => ScriptedPortal.StartAsync(
        Reply.Json("""{"result":"2026-03-01T17:30:00+03:00"}"""), Reply.Json("""{"result":{"items":[""" + row + "]}}"));
}
