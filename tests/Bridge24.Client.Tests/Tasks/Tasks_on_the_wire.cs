using System.Text.Json.Nodes;
using Bridge24.Client.Crm;
using Bridge24.Client.Tasks;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Tasks;

public sealed class Tasks_on_the_wire
{
    private const string Task8017 = """
        {"result":{"task":{"id":"8017","parentId":null,"title":"Call Ann","priority":"1","createdBy":"503","responsibleId":"547","deadline":"2026-12-31T19:00:00+02:00",
         "status":"2","ufCrmTask":["C_627","D_1723"],"ufTaskWebdavFiles":[1065,1077],"ufAuto123":"77","UF_OTHER_1":"5","auditors":["13","103"],"accomplices":[],"group":[],
         "closedBy":"0","closedDate":null,"changedDate":"2026-11-26T09:00:00+03:00"}}}
        """;

    [Fact]
    public async Task A_task_is_read_under_the_names_that_it_is_asked_by()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json(Task8017));
        await using var client = portal.Client();
        var task = await client.Tasks.GetAsync(8017, ["*", "UF_CRM_TASK", "UF_AUTO_123"]);
        Assert.Equal((8017L, "Call Ann", 547L, 503L, null, TaskState.Pending), (task.Id, task.Title, task.ResponsibleId, task.CreatedById, task.ParentId, task.Status));
        Assert.Equal(TimeSpan.FromHours(2), task.Deadline!.Value.Offset);
        Assert.Equal(["C_627", "D_1723"], task.CrmLinks);
        Assert.Equal([13L, 103L], task.AuditorIds);
        Assert.Empty(task.AccompliceIds);
        Assert.Equal(("77", "77", "5", "547"), (task.Fields["UF_AUTO_123"].Text, task.Fields["ufAuto123"].Text, task.Fields["UF_OTHER_1"].Text, task.Fields["RESPONSIBLE_ID"].Text));
        Expect("""{"taskId":8017,"select":["*","UF_CRM_TASK","UF_AUTO_123"]}""", portal.Requests.Single().Body);
    }

    [Fact]
    public async Task Only_what_was_set_is_sent_and_in_upper_case()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json(Task8017), Reply.Json(Task8017), Reply.Json(Task8017));
        await using var client = portal.Client();
        var deadline = new DateTimeOffset(2026, 12, 24, 18, 0, 0, TimeSpan.FromHours(3));
        var task = await client.Tasks.AddAsync(new PortalTask
        {
            Title = "Call Ann",
            ResponsibleId = 547,
            Deadline = deadline,
            CrmLinks = ["D_1723"],
            Fields = new() { ["UF_AUTO_123"] = "77" },
        });
        await client.Tasks.UpdateAsync(task with { Deadline = null, AuditorIds = [], Priority = 2 });
        await client.Tasks.UpdateAsync(task);
        Assert.Equal(2, portal.Requests.Count);
        Expect("""{"fields":{"TITLE":"Call Ann","RESPONSIBLE_ID":547,"DEADLINE":"2026-12-24T18:00:00+03:00","UF_CRM_TASK":["D_1723"],"UF_AUTO_123":"77"}}""", portal.Requests.First().Body);
        Expect("""{"taskId":8017,"fields":{"DEADLINE":"","AUDITORS":[],"PRIORITY":2}}""", portal.Requests.Last().Body);
    }

    [Fact]
    public async Task Many_tasks_come_once_and_in_order()
    {
        var rows = new ListedRows(230);
        await using var portal = await rows.StartAsync();
        await using var client = portal.Client();
        var query = new TaskQuery { Filter = new() { ["RESPONSIBLE_ID"] = 7 }, Select = ["ID", "TITLE"] };
        Assert.Equal(rows.Ids, await client.Tasks.ListAsync(query).Select(task => task.Id).ToListAsync());
        Expect("""{"RESPONSIBLE_ID":7,">ID":0}""", portal.Requests.First().Body["filter"]);
    }

    [Theory]
    [InlineData("3", true)]
    [InlineData("2", false)]
    public async Task A_step_whose_answer_was_lost_counts_by_where_the_task_is(string status, bool isDone)
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Cut, Reply.Error(400, "ERROR_CORE", "Action failed; not possible<br>"), Reply.Json("""{"result":{"task":{"id":"5","status":"X"}}}""".Replace("X", status, StringComparison.Ordinal)));
        await using var client = portal.Client(new JumpingClock());
        var started = client.Tasks.StartAsync(5);
        if (isDone)
        {
            Assert.Equal(TaskState.InProgress, (await started).Status);
        }
        else
        {
            await Assert.ThrowsAsync<RejectedException>(() => started);
        }

        Assert.Equal(["tasks.task.start", "tasks.task.start", "tasks.task.get"], portal.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task A_task_is_completed_and_deleted()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":{"task":{"id":"5","status":"5"}}}"""), Reply.Cut, Reply.Error(400, "1048582", "No access to delete the task"), Reply.Error(400, "0", "Task not found or not accessible"),
            Reply.Error(400, "1048582", "No access to delete the task"));
        await using var client = portal.Client(new JumpingClock());
        Assert.Equal(TaskState.Completed, (await client.Tasks.CompleteAsync(5)).Status);
        await client.Tasks.DeleteAsync(5);
        await Assert.ThrowsAsync<RejectedException>(() => client.Tasks.DeleteAsync(6));
        Assert.Equal(["complete", "delete", "delete", "get", "delete"], portal.Requests.Select(request => request.Method.Split('.')[^1]));
    }

    [Fact]
    public async Task Comments_are_written_and_read_by_position()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":3141}"""),
            Reply.Json("""{"result":[{"POST_MESSAGE_HTML":null,"ID":"3157","AUTHOR_ID":"503","POST_DATE":"2026-07-15T14:31:00+02:00","POST_MESSAGE":"Photos","ATTACHED_OBJECTS":{}}]}"""));
        await using var client = portal.Client();
        Assert.Equal(3141, await client.Tasks.Comments.AddAsync(8017, new TaskComment { Message = "Called" }));
        var read = Assert.Single(await client.Tasks.Comments.ListAsync(8017));
        Assert.Equal((3157L, 503L, "Photos", TimeSpan.FromHours(2)), (read.Id, read.AuthorId, read.Message, read.PostDate!.Value.Offset));
        await client.Tasks.Comments.UpdateAsync(8017, 3157, new TaskComment { Message = "Called again" });
        await client.Tasks.Comments.DeleteAsync(8017, 3157);
        Assert.Equal(
            ["""{"TASKID":8017,"FIELDS":{"POST_MESSAGE":"Called"}}""", """{"TASKID":8017,"ORDER":{"ID":"asc"}}""", """{"TASKID":8017,"ITEMID":3157,"FIELDS":{"POST_MESSAGE":"Called again"}}""", """{"TASKID":8017,"ITEMID":3157}"""],
            portal.Requests.Select(request => request.Body.ToJsonString()));
        Assert.All(portal.Requests, request => Assert.Equal("", request.Query));
    }

    [Fact]
    public async Task User_fields_of_tasks_bear_their_label_as_tasks_take_it()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":1325}"""), Reply.Json("""{"result":[{"ID":"1295","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"UF_CRM_TASK","USER_TYPE_ID":"crm","MULTIPLE":"Y","SETTINGS":{"LEAD":"Y"}}]}"""));
        await using var client = portal.Client();
        Assert.Equal(1325, await client.Tasks.UserFields.AddAsync(new UserField { FieldName = "UF_SHOP", UserTypeId = "string", Label = "Shop" }));
        Assert.Equal(("UF_CRM_TASK", true), (await client.Tasks.UserFields.ListAsync()).Select(field => (field.FieldName!, field.Multiple!.Value)).Single());
        Expect("""{"PARAMS":{"FIELD_NAME":"UF_SHOP","USER_TYPE_ID":"string","EDIT_FORM_LABEL":"Shop","LABEL":"Shop"}}""", portal.Requests.First().Body);
    }

    [Fact]
    public async Task What_is_missing_is_said_before_anything_is_sent()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        await Assert.ThrowsAsync<ArgumentException>(() => client.Tasks.AddAsync(new PortalTask { Title = "Call" }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Tasks.AddAsync(new PortalTask { ResponsibleId = 1 }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Tasks.UpdateAsync(new PortalTask { Title = "Call" }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Tasks.GetAsync(0));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Tasks.Comments.AddAsync(1, new TaskComment()));
        Assert.Empty(portal.Requests);
    }

    private static void Expect(string expected, JsonNode? actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual?.ToJsonString());
}
