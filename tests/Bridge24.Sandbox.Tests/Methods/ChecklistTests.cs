using System.Net;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Checklist_tests
{
    [Fact]
    public async Task The_first_item_makes_the_checklist_that_it_goes_into()
    {
        await using var client = await StartAsync();
        var id = (await client.GoodAsync("task.checklistitem.add", new { TASKID = 1, FIELDS = new { TITLE = "Prepare the report", IS_IMPORTANT = "Y", MEMBERS = new Dictionary<string, object> { ["1"] = new { TYPE = "A" } } } }))!.GetValue<long>();
        var item = (await client.GoodAsync("task.checklistitem.get", new { TASKID = 1, ITEMID = id }))!;
        Shape.Has("""{"ID":"495","TASK_ID":"8017","PARENT_ID":"457","CREATED_BY":"503","TITLE":"x","SORT_INDEX":"4","IS_COMPLETE":"N","IS_IMPORTANT":"Y","TOGGLED_BY":null,"TOGGLED_DATE":"","MEMBERS":[{"ID":"3","TYPE":"U","NAME":"x","PERSONAL_PHOTO":null,"PERSONAL_GENDER":"M","IMAGE":"x","IS_COLLABER":false}]}""", item);
        Assert.Equal("1", item["PARENT_ID"]!.ToString());
        Assert.Equal(["2", "1"], (await client.GoodAsync("task.checklistitem.getlist", new { TASKID = 1 }))!.AsArray().Select(one => one!["ID"]!.ToString()));
        var task = (await client.GoodAsync("tasks.task.update", new { taskId = 1, fields = new { TITLE = "b" } }))!["task"]!;
        Assert.Equal("1", task["accomplices"]![0]!.ToString());
        Assert.Equal("Prepare the report", task["checkListTree"]!["descendants"]![0]!["descendants"]![0]!["fields"]!["title"]!.ToString());
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(99, "0")]
    [InlineData(1, "1")]
    public async Task A_parent_that_is_not_there_makes_another_checklist(int parent, string shown)
    {
        await using var client = await StartAsync();
        await client.GoodAsync("task.checklistitem.add", new { TASKID = 1, FIELDS = new { TITLE = "List", PARENT_ID = 0 } });
        var id = (await client.GoodAsync("task.checklistitem.add", new { TASKID = 1, FIELDS = new { TITLE = "Item", PARENT_ID = parent } }))!.GetValue<long>();
        Assert.Equal(shown, (await client.GoodAsync("task.checklistitem.get", new { TASKID = 1, ITEMID = id }))!["PARENT_ID"]!.ToString());
    }

    [Fact]
    public async Task Items_are_completed_renewed_moved_changed_and_deleted_with_what_is_below()
    {
        await using var client = await StartAsync();
        foreach (var (title, parent) in new[] { ("List", 0), ("a", 1), ("b", 1), ("c", 2) }) await client.GoodAsync("task.checklistitem.add", new { TASKID = 1, FIELDS = new { TITLE = title, PARENT_ID = parent } });
        Assert.True((await client.GoodAsync("task.checklistitem.complete", new { TASKID = 1, ITEMID = 2 }))!.GetValue<bool>());
        Assert.Equal("Y", (await client.GoodAsync("task.checklistitem.get", new { TASKID = 1, ITEMID = 2 }))!["IS_COMPLETE"]!.ToString());
        Assert.True((await client.GoodAsync("task.checklistitem.renew", new { TASKID = 1, ITEMID = 2 }))!.GetValue<bool>());
        Assert.Null(await client.GoodAsync("task.checklistitem.moveafteritem", new { TASKID = 1, ITEMID = 2, AFTERITEMID = 3 }));
        var order = (await client.GoodAsync("task.checklistitem.getlist", new { TASKID = 1, ORDER = new { SORT_INDEX = "asc" } }))!.AsArray().Where(one => one!["PARENT_ID"]!.ToString() == "1").Select(one => one!["TITLE"]!.ToString());
        Assert.Equal(["b", "a"], order);
        Assert.Null(await client.GoodAsync("task.checklistitem.update", new { TASKID = 1, ITEMID = 3, FIELDS = new { TITLE = "B" } }));
        Assert.True((await client.GoodAsync("task.checklistitem.delete", new { TASKID = 1, ITEMID = 2 }))!.GetValue<bool>());
        Assert.Equal(["3", "1"], (await client.GoodAsync("task.checklistitem.getlist", new { TASKID = 1 }))!.AsArray().Select(one => one!["ID"]!.ToString()));
    }

    [Fact]
    public async Task Parameters_count_by_their_order()
    {
        await using var client = await StartAsync();
        await client.GoodAsync("task.checklistitem.add", new { TASKID = 1, FIELDS = new { TITLE = "List", PARENT_ID = 0 } });
        Assert.False((await client.GoodAsync("task.checklistitem.complete", new { ITEMID = 1, TASKID = 9 }))!.GetValue<bool>());
        Assert.True((await client.GoodAsync("task.checklistitem.complete", new JsonArray(1, 1)))!.GetValue<bool>());
        using var shifted = await client.Http.PostAsync(new Uri(client.Portal.Webhook + "task.checklistitem.get?trace=abc"), new FormUrlEncodedContent([new("TASKID", "1"), new("ITEMID", "1")]));
        Assert.Contains("Param #0 (taskId)", await shifted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("counts", HttpStatusCode.BadRequest)]
    [InlineData("ignored", HttpStatusCode.OK)]
    public async Task A_token_in_the_query(string value, HttpStatusCode status)
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = ["tasks.query-auth=" + value] });
        await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = "a", RESPONSIBLE_ID = 1 } });
        Assert.Equal(status, (await client.CallAsync("task.checklistitem.getlist", client.Portal.OAuth.Tokens.AccessToken + "&TASKID=1")).Status);
    }

    [Fact]
    public async Task Comments_are_written_listed_changed_and_deleted()
    {
        await using var client = await StartAsync();
        foreach (var text in new[] { "one", "two" }) await client.GoodAsync("task.commentitem.add", new { TASKID = 1, FIELDS = new { POST_MESSAGE = text } });
        Shape.Has("""{"POST_MESSAGE_HTML":null,"ID":"3157","AUTHOR_ID":"503","AUTHOR_NAME":"x","AUTHOR_EMAIL":"","POST_DATE":"2025-07-15T14:30:00+02:00","POST_MESSAGE":"x"}""", await client.GoodAsync("task.commentitem.get", new { TASKID = 1, ITEMID = 1 }));
        Assert.True((await client.GoodAsync("task.commentitem.update", new { TASKID = 1, ITEMID = 1, FIELDS = new { POST_MESSAGE = "uno" } }))!.GetValue<bool>());
        var rows = (await client.GoodAsync("task.commentitem.getlist", new { TASKID = 1, ORDER = new { ID = "asc" }, FILTER = new Dictionary<string, object> { [">=POST_DATE"] = "2025-01-01", ["AUTHOR_ID"] = 1 } }))!.AsArray();
        Assert.Equal(["uno", "two"], rows.Select(row => row!["POST_MESSAGE"]!.ToString()));
        Assert.True((await client.GoodAsync("task.commentitem.delete", new { TASKID = 1, ITEMID = 1 }))!.GetValue<bool>());
        Assert.Single((await client.GoodAsync("task.commentitem.getlist", new { TASKID = 1 }))!.AsArray());
    }

    [Theory]
    [InlineData("task.checklistitem.add", "{\"TASKID\":9,\"FIELDS\":{\"TITLE\":\"a\"}}", "TASKS_ERROR_EXCEPTION_#8; Adding item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>")]
    [InlineData("task.checklistitem.add", "{\"TASKID\":1}", "TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) expected by method ctaskchecklistitem::add(), but not given.; 256/TE/WRONG_ARGUMENTS<br>")]
    [InlineData("task.checklistitem.add", "{\"TASKID\":1,\"FIELDS\":{\"SORT_INDEX\":1}}", "TASKS_ERROR_EXCEPTION_#8; Item name not specified; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>")]
    [InlineData("task.checklistitem.get", "{\"TASKID\":1,\"ITEMID\":9}", "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>")]
    [InlineData("task.checklistitem.getlist", "{\"TASKID\":1,\"ORDER\":{\"IS_COMPLETED\":\"asc\"}}", "TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method ctaskchecklistitem::getlist() must not contain key \"IS_COMPLETED\".; 256/TE/WRONG_ARGUMENTS<br>")]
    [InlineData("task.checklistitem.complete", "{\"TASKID\":0,\"ITEMID\":1}", "TASKS_ERROR_ASSERT_EXCEPTION<br>")]
    [InlineData("task.commentitem.add", "{\"TASKID\":1,\"FIELDS\":{\"AUTHOR_ID\":1}}", "Comment text is not specified<br>")]
    [InlineData("task.commentitem.update", "{\"TASKID\":1,\"ITEMID\":9,\"FIELDS\":{\"POST_MESSAGE\":\"a\"}}", "TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED<br>")]
    public async Task What_cannot_be_done_says_why(string method, string arguments, string text)
    {
        await using var client = await StartAsync();
        Assert.Equal((HttpStatusCode.BadRequest, "ERROR_CORE", text), await client.BadAsync(method, JsonNode.Parse(arguments)));
    }

    private static async Task<PortalClient> StartAsync()
    {
        var client = await PortalClient.StartAsync();
        await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = "a", RESPONSIBLE_ID = 1 } });
        return client;
    }
}
