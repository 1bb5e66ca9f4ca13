using System.Net;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Task_tests
{
    [Fact]
    public async Task A_task_is_added_read_changed_and_deleted()
    {
        await using var client = await PortalClient.StartAsync();
        var task = (await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = "task for test", RESPONSIBLE_ID = 1, UF_CRM_TASK = new[] { "C_3" } } }))!["task"]!;
        Shape.Has("""
            {"id":"3711","parentId":null,"title":"task for test","description":"","mark":null,"priority":"1","multitask":"N","notViewed":"N","replicate":"N","stageId":"0","createdBy":"1",
            "createdDate":"2024-11-02T10:06:08+02:00","responsibleId":"1","changedBy":"1","changedDate":"2024-11-02T10:06:08+02:00","statusChangedBy":null,"closedBy":null,"closedDate":null,
            "activityDate":"2024-11-02T10:06:08+02:00","dateStart":null,"deadline":null,"startDatePlan":null,"endDatePlan":null,"guid":"{c2794da9}","xmlId":null,"commentsCount":null,
            "serviceCommentsCount":null,"allowChangeDeadline":"N","allowTimeTracking":"N","taskControl":"N","addInReport":"N","forkedByTemplateId":null,"timeEstimate":"0","timeSpentInLogs":null,
            "matchWorkTime":"N","forumTopicId":null,"forumId":null,"siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"1","viewedDate":null,"sorting":null,
            "durationFact":null,"isMuted":"N","isPinned":"N","isPinnedInGroup":"N","flowId":null,"descriptionInBbcode":"Y","status":"2","statusChangedDate":"2024-11-02T10:06:08+02:00",
            "durationPlan":null,"durationType":"days","favorite":"N","groupId":"0","auditors":[],"accomplices":[],"checklist":[],"group":[],
            "creator":{"id":"1","name":"Viola","link":"/company/personal/user/1/","icon":"x","workPosition":""},"responsible":{"id":"1","name":"Viola","link":"x","icon":"x","workPosition":""},
            "accomplicesData":[],"auditorsData":[],"newCommentsCount":0,
            "action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":false,"start":true,"pause":false,"delegate":true,"remove":true,"edit":true,"defer":true,"renew":false,"take":false,
            "create":true,"changeDeadline":true,"checklistAddItems":true,"addFavorite":true,"deleteFavorite":false,"rate":true,"edit.originator":false,"checklist.reorder":true,"elapsedtime.add":true,
            "dayplan.timer.toggle":false,"edit.plan":true,"checklist.add":true,"favorite.add":true,"favorite.delete":false},
            "checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null,"entityId":null,"userId":1,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isComplete":false,
            "isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descendants":[]},"checkListCanAdd":true}
            """, task);
        Assert.False(task.AsObject().ContainsKey("ufCrmTask"));
        await client.GoodAsync("tasks.task.update", new { taskId = 1, fields = new { DEADLINE = "2025-10-24T19:00:00+02:00", UF_TASK_WEBDAV_FILES = new[] { "n1065" } } });
        Shape.Has("""{"id":"8017","title":"Task Example","deadline":"2025-10-24T19:00:00+02:00","ufCrmTask":["C_627"],"ufTaskWebdavFiles":[1065],"ufMailMessage":null,"group":[],"action":{}}""".Replace(",\"action\":{}", "", StringComparison.Ordinal),
            (await client.GoodAsync("tasks.task.get", new { taskId = 1, select = new[] { "ID", "TITLE", "DEADLINE", "UF_CRM_TASK" } }))!["task"]);
        Assert.Equal("""{"task":true}""", (await client.GoodAsync("tasks.task.delete", new { taskId = 1 }))!.ToJsonString());
        Assert.Equal("[]", (await client.GoodAsync("tasks.task.get", new { taskId = 1 }))!.ToJsonString());
    }

    [Fact]
    public async Task Lists_filter_sort_select_and_page()
    {
        await using var client = await PortalClient.StartAsync();
        for (var i = 1; i <= 60; i++) await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = $"Task {i}", RESPONSIBLE_ID = 1, PRIORITY = i % 3 } });
        var (_, body) = await client.CallAsync("tasks.task.list", new { select = new[] { "ID", "TITLE", "STATUS" } });
        var tasks = body["result"]!["tasks"]!.AsArray();
        Assert.Equal((50, "60", 60, 50), (tasks.Count, tasks[0]!["id"]!.ToString(), body["total"]!.GetValue<int>(), body["next"]!.GetValue<int>()));
        Shape.Same("""{"id":"8017","title":"Task Example","status":"2","group":[],"subStatus":"2"}""", tasks[0]);
        await client.GoodAsync("tasks.task.start", new { taskId = 7 });
        Assert.Equal(["7"], await IdsAsync(client, new { filter = new { REAL_STATUS = 3 } }));
        Assert.Equal(["10", "9"], await IdsAsync(client, new { filter = new Dictionary<string, object> { [">ID"] = 8, ["<=ID"] = 10 } }));
        Assert.Equal(["19", "18"], (await IdsAsync(client, new { filter = new { TITLE = "Task 1%" } }))[..2]);
        Assert.Equal(["1", "2", "3"], (await IdsAsync(client, new { order = new { ID = "asc" }, filter = new Dictionary<string, object> { ["<ID"] = 4 }, start = -1 })));
        Assert.Equal(20, (await IdsAsync(client, new { filter = new { PRIORITY = 2 } })).Count);
    }

    [Theory]
    [InlineData("ignored", 2)]
    [InlineData("works", 1)]
    public async Task User_fields_are_made_written_and_asked_for_by_name(string value, int found)
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = ["tasks.filter-user-fields=" + value] });
        var id = (await client.GoodAsync("task.item.userfield.add", new { PARAMS = new { USER_TYPE_ID = "string", FIELD_NAME = "EXTERNAL_ID", LABEL = "Key" } }))!.GetValue<long>();
        Shape.Has("""{"ID":"1325","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"UF_TASK_CLIENT_REQUEST","USER_TYPE_ID":"string","SORT":"220","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N"}""",
            await client.GoodAsync("task.item.userfield.get", new { ID = id }));
        foreach (var key in new[] { "a", "b" }) await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = key, RESPONSIBLE_ID = 1, UF_EXTERNAL_ID = key } });
        var task = (await client.GoodAsync("tasks.task.get", new { taskId = 1, select = new[] { "ID", "UF_EXTERNAL_ID" } }))!["task"]!;
        Assert.Equal("a", task["ufExternalId"]!.ToString());
        Assert.Equal(found, (await IdsAsync(client, new { filter = new { UF_EXTERNAL_ID = "a" } })).Count);
        Assert.True((await client.GoodAsync("task.item.userfield.update", new { ID = id, DATA = new { LABEL = "External key" } }))!.GetValue<bool>());
        Assert.Equal("External key", (await client.GoodAsync("task.item.userfield.getlist"))![0]!["EDIT_FORM_LABEL"]!.ToString());
        Assert.True((await client.GoodAsync("task.item.userfield.delete", new { ID = id }))!.GetValue<bool>());
        Assert.Equal("ERROR_NOT_FOUND", (await client.BadAsync("task.item.userfield.get", new { ID = id })).Code);
    }

    [Fact]
    public async Task A_task_goes_through_its_states()
    {
        var options = new SandboxOptions { PerSecond = 0, Users = [new("a@example.com", "Ada", "Admin", IsAdmin: true), new("b@example.com", "Ben", "Busy")] };
        await using var client = await PortalClient.StartAsync(options);
        await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = "a", RESPONSIBLE_ID = 1, CREATED_BY = 2, TASK_CONTROL = "Y" } });
        foreach (var (step, status) in new[] { ("start", "3"), ("pause", "2"), ("defer", "6"), ("start", "3"), ("complete", "4"), ("disapprove", "2"), ("complete", "4"), ("approve", "5"), ("renew", "2") })
            Assert.Equal(status, (await client.GoodAsync("tasks.task." + step, new { taskId = 1 }))!["task"]!["status"]!.ToString());
        Assert.Equal((HttpStatusCode.BadRequest, "1048582", "Action on the task is not allowed"), await client.BadAsync("tasks.task.pause", new { taskId = 1 }));
        Assert.Equal("2", (await client.GoodAsync("tasks.task.delegate", new { taskId = 1, userId = 2 }))!["task"]!["responsibleId"]!.ToString());
    }

    [Theory]
    [InlineData("tasks.task.add", "{}", "100", "Could not find value for parameter {fields} (internal error)")]
    [InlineData("tasks.task.add", "{\"fields\":{\"RESPONSIBLE_ID\":1}}", "ERROR_CORE", "Task title is not specified<br>")]
    [InlineData("tasks.task.add", "{\"fields\":{\"TITLE\":\"a\"}}", "ERROR_CORE", "Responsible person is not specified<br>")]
    [InlineData("tasks.task.add", "{\"fields\":{\"TITLE\":\"a\",\"RESPONSIBLE_ID\":9}}", "ERROR_CORE", "The user specified in the \"Responsible\" field was not found<br>")]
    [InlineData("tasks.task.add", "{\"fields\":{\"TITLE\":\"a\",\"RESPONSIBLE_ID\":1,\"SE_PARAMETER\":[{\"CODE\":3,\"VALUE\":\"Y\"}]}}", "SANDBOX_NOT_EMULATED", "SE_PARAMETER is not emulated by the sandbox")]
    [InlineData("tasks.task.update", "{\"taskId\":1,\"fields\":{\"PARENT_ID\":1}}", "ERROR_CORE", "Cannot bind the node to itself<br>")]
    [InlineData("tasks.task.update", "{\"taskId\":1,\"fields\":{\"STATUS\":9}}", "ERROR_CORE", "Invalid status<br>")]
    [InlineData("tasks.task.update", "{\"taskId\":9,\"fields\":{\"TITLE\":\"b\"}}", "0", "Action on the task is not allowed (internal error)")]
    [InlineData("tasks.task.update", "{\"taskId\":1,\"fields\":{\"START_DATE_PLAN\":\"2025-02-01T10:00:00+00:00\",\"END_DATE_PLAN\":\"2025-01-01T10:00:00+00:00\"}}", "ERROR_CORE", "The end date specified in the scheduling is earlier than the start date<br>")]
    [InlineData("tasks.task.get", "{}", "100", "CTaskItem All parameters in the constructor must have real class type (internal error)")]
    [InlineData("tasks.task.get", "{\"taskId\":\"x\"}", "0", "wrong task id")]
    [InlineData("tasks.task.get", "{\"taskId\":1,\"select\":\"ID\"}", "100", "Invalid value {} to match with parameter {select}. Should be value of type array. (internal error)")]
    [InlineData("tasks.task.delete", "{\"taskId\":9}", "1048582", "No access to delete the task")]
    [InlineData("tasks.task.list", "{\"order\":{\"NOTHING\":\"asc\"}}", "0", "Invalid sorting key (internal error)")]
    [InlineData("tasks.task.list", "{\"filter\":{\"ONLY_ROOT_TASKS\":\"Y\"}}", "SANDBOX_NOT_EMULATED", "Filter \"ONLY_ROOT_TASKS\" is not emulated by the sandbox")]
    [InlineData("task.item.userfield.add", "{\"PARAMS\":{\"FIELD_NAME\":\"A\",\"USER_TYPE_ID\":\"enumeration\"}}", "ERROR_CORE", "Invalid user type specified.")]
    public async Task What_cannot_be_done_says_why(string method, string arguments, string code, string text)
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = "a", RESPONSIBLE_ID = 1 } });
        Assert.Equal((HttpStatusCode.BadRequest, code, text), await client.BadAsync(method, JsonNode.Parse(arguments)));
    }

    [Theory]
    [InlineData("not-saved", 1)]
    [InlineData("saved", 2)]
    public async Task Tasks_and_comments_tell_their_handlers_before_and_after(string value, int updates)
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = ["tasks.unchanged=" + value] });
        await using var handler = await Handler.StartAsync();
        foreach (var name in new[] { "OnTaskAdd", "OnTaskUpdate", "OnTaskCommentAdd", "OnTaskDelete" }) await client.GoodAsync("event.bind", new { @event = name, handler = handler.Address });
        await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = "a", RESPONSIBLE_ID = 1 } });
        await client.GoodAsync("tasks.task.update", new { taskId = 1, fields = new { TITLE = "b" } });
        await client.GoodAsync("tasks.task.update", new { taskId = 1, fields = new { TITLE = "b" } });
        await client.GoodAsync("task.commentitem.add", new { TASKID = 1, FIELDS = new { POST_MESSAGE = "c" } });
        await client.GoodAsync("tasks.task.delete", new { taskId = 1 });
        var form = await handler.NextAsync();
        Assert.Equal(("undefined", "1", "N"), (form["data[FIELDS_BEFORE]"].ToString(), form["data[FIELDS_AFTER][ID]"].ToString(), form["data[IS_ACCESSIBLE_BEFORE]"].ToString()));
        for (var i = 0; i < updates; i++) Assert.Equal("1", (await handler.NextAsync())["data[FIELDS_BEFORE][ID]"]);
        form = await handler.NextAsync();
        Assert.Equal(("ONTASKCOMMENTADD", "1"), (form["event"].ToString(), form["data[FIELDS_AFTER][TASK_ID]"].ToString()));
        form = await handler.NextAsync();
        Assert.Equal(("ONTASKDELETE", "undefined"), (form["event"].ToString(), form["data[FIELDS_AFTER]"].ToString()));
    }

    private static async Task<List<string>> IdsAsync(PortalClient client, object arguments) =>
        [.. (await client.GoodAsync("tasks.task.list", arguments))!["tasks"]!.AsArray().Select(task => task!["id"]!.ToString())];
}
