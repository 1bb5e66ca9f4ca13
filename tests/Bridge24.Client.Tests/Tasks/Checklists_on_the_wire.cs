using Bridge24.Client.Tasks;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Tasks;

public sealed class Checklists_on_the_wire
{
    private static readonly Reply Parent = Reply.Json("""{"result":{"ID":"457","TASK_ID":"13","PARENT_ID":"0","TITLE":"Report","TOGGLED_DATE":"","MEMBERS":[]}}""");

    [Fact]
    public async Task Parameters_stand_in_the_portals_order_and_the_query_is_empty()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":457}"""), Parent, Reply.Json("""{"result":475}"""));
        await using var client = portal.Client();
        var lists = client.Checklists;
        var list = await lists.AddAsync(13, new ChecklistItem { Title = "Report" });
        var item = await lists.AddAsync(13, new ChecklistItem { Title = "Numbers", ParentId = list, IsImportant = true });
        await lists.UpdateAsync(13, item, new ChecklistItem { Title = "All numbers" });
        await lists.CompleteAsync(13, item);
        await lists.RenewAsync(13, item);
        await lists.DeleteAsync(13, item);
        Assert.Equal(["add", "get", "add", "update", "complete", "renew", "delete"], portal.Requests.Select(request => request.Method.Split('.')[^1]));
        Assert.All(portal.Requests, request => Assert.Equal("", request.Query));
        Assert.All(portal.Requests, request => Assert.Equal(new[] { "TASKID", "ITEMID", "FIELDS" }.Where(request.Body.ContainsKey), request.Body.Select(parameter => parameter.Key)));
        Assert.Equal(0, portal.Requests.First().Body["FIELDS"]!["PARENT_ID"]!.GetValue<long>());
        Assert.Equal("""{"TASKID":13,"ITEMID":475,"FIELDS":{"TITLE":"All numbers"}}""", portal.Requests.ElementAt(3).Body.ToJsonString());
    }

    [Fact]
    public async Task Under_an_item_that_does_not_exist_nothing_is_made()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":[]}"""));
        await using var client = portal.Client();
        var thrown = await Assert.ThrowsAsync<NotFoundException>(() => client.Checklists.AddAsync(13, new ChecklistItem { Title = "Numbers", ParentId = 9 }));
        Assert.Contains("item 9", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("task.checklistitem.get", Assert.Single(portal.Requests).Method);
    }

    [Fact]
    public async Task Ticking_what_is_not_there_is_told()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":false}"""));
        await using var client = portal.Client();
        await Assert.ThrowsAsync<NotFoundException>(() => client.Checklists.CompleteAsync(13, 9));
    }

    [Fact]
    public async Task Items_are_read_with_their_place_and_time()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""
            {"result":[{"ID":"431","TASK_ID":"8017","PARENT_ID":0,"TITLE":"Contract","SORT_INDEX":"0","IS_COMPLETE":"N","TOGGLED_DATE":null,"ATTACHMENTS":[]},
             {"ID":"477","TASK_ID":"8017","PARENT_ID":"431","TITLE":"Draft","SORT_INDEX":"2","IS_COMPLETE":"Y","IS_IMPORTANT":"N","TOGGLED_DATE":"2026-11-10T15:02:30+02:00","ATTACHMENTS":{}}]}
            """));
        await using var client = portal.Client();
        var items = await client.Checklists.ListAsync(8017);
        Assert.Equal((431L, null, "Contract", false, null), (items[0].Id, items[0].ParentId, items[0].Title, items[0].IsComplete, items[0].ToggledDate));
        Assert.Equal((431L, 2L, true, TimeSpan.FromHours(2)), (items[1].ParentId, items[1].SortIndex, items[1].IsComplete, items[1].ToggledDate!.Value.Offset));
    }

    [Fact]
    public async Task A_new_item_is_not_sent_twice()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Cut);
        await using var client = portal.Client(new JumpingClock());
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.Checklists.AddAsync(13, new ChecklistItem { Title = "Numbers" }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Checklists.AddAsync(13, new ChecklistItem()));
        Assert.Single(portal.Requests);
    }
}
