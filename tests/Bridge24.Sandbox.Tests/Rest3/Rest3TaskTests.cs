using System.Net;
using System.Text.Json.Nodes;
using Bridge24.Sandbox.Tests.Methods;

namespace Bridge24.Sandbox.Tests.Rest3;

public sealed class Rest3_task_tests
{
    private static readonly object New = new { fields = new { title = "Task Title", deadline = "2025-12-31T23:59:59+02:00", creatorId = 1, responsibleId = 1, crmItemIds = new[] { "L_1000959" } } };

    [Fact]
    public async Task A_task_is_added_read_changed_and_deleted()
    {
        await using var client = await Rest3Client.StartAsync();
        Shape.Has("""
            {"id":3839,"title":"Task Title","description":"","deadline":"2026-01-01T00:59:59+03:00","needsControl":false,"startPlan":null,"endPlan":null,"fileIds":null,"checklist":[],"epicId":null,
            "storyPoints":null,"priority":"average","status":"pending","parentId":null,"containsChecklist":false,"containsSubTasks":false,"containsRelatedTasks":false,"containsGanttLinks":false,
            "containsResults":false,"numberOfReminders":0,"plannedDuration":0,"actualDuration":0,"started":null,"estimatedTime":0,"replicate":false,"changed":"2025-12-11T12:25:33+03:00",
            "closed":null,"activity":"2025-12-11T12:25:33+03:00","guid":"{13d2c44c}","xmlId":null,"exchangeId":null,"exchangeModified":null,"outlookVersion":1,"mark":"none","allowsChangeDeadline":false,
            "allowsTimeTracking":false,"matchesWorkTime":false,"isMultitask":false,"siteId":"s1","link":"x","crmItemIds":["L_1000959"]}
            """, (await client.GoodAsync("tasks.task.add", New))!["item"]);
        Assert.Equal("""{"result":true}""", (await client.GoodAsync("tasks.task.update", new { id = 1, fields = new { title = "Other", status = "in_progress", priority = "high" } }))!.ToJsonString());
        Assert.Equal("""{"item":{"id":1,"title":"Other","status":"in_progress","priority":"high","responsible":{"name":"Ada Admin","email":"admin@example.com"}}}""",
            (await client.GoodAsync("tasks.task.get", new { id = 1, select = new[] { "title", "stageId", "status", "priority", "responsible.name", "responsible.email" } }))!.ToJsonString());
        Assert.Equal("""{"result":true}""", (await client.GoodAsync("tasks.task.delete", new { id = 1 }))!.ToJsonString());
        Assert.Equal("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", (await client.CallAsync("tasks.task.get", new { id = 1 })).Body["error"]!["code"]!.ToString());
    }

    [Fact]
    public async Task Both_versions_see_the_same_tasks()
    {
        await using var client = await Rest3Client.StartAsync();
        await client.GoodAsync("tasks.task.add", New);
        var classic = JsonNode.Parse(await client.Http.GetStringAsync(new Uri(client.Portal.Webhook + "tasks.task.get?taskId=1&select[]=TITLE&select[]=UF_CRM_TASK")))!["result"]!["task"]!;
        Assert.Equal(("1", "Task Title", "L_1000959"), (classic["id"]!.ToString(), classic["title"]!.ToString(), classic["ufCrmTask"]![0]!.ToString()));
    }

    [Fact]
    public async Task A_list_has_the_id_alone_unless_more_is_selected()
    {
        await using var client = await Rest3Client.StartAsync();
        for (var i = 1; i <= 60; i++) await client.GoodAsync("tasks.task.add", New);
        var items = (await client.GoodAsync("tasks.task.list"))!["items"]!.AsArray();
        Assert.Equal((50, """{"id":1}"""), (items.Count, items[0]!.ToJsonString()));
        Assert.Equal("[59,60]", await IdsAsync(client, new { filter = Json("""[["id",">",58]]""") }));
        Assert.Equal("[60,59,3]", await IdsAsync(client, new { filter = Json("""[{"logic":"or","conditions":[["id",3],["id",">=",59]]}]"""), order = new { id = "DESC" } }));
        Assert.Equal("[2,3]", await IdsAsync(client, new { filter = Json("""[["id","in",[1,2,3]],["id","between",[2,9]]]""") }));
        Assert.Equal("[21,22]", await IdsAsync(client, new { pagination = new { page = 11, limit = 2 } }));
        Shape.Same("""{"id":3835,"title":"Collect feedback","responsibleId":93,"deadline":"2026-12-25T23:00:00+03:00","status":"pending"}""",
            (await client.GoodAsync("tasks.task.list", new { select = new[] { "id", "title", "responsibleId", "deadline", "status" } }))!["items"]![0]);
    }

    [Theory]
    [InlineData("tasks.task.add", """{"fields":{"deadline":"x"}}""", 400, "VALIDATION_REQUESTVALIDATIONEXCEPTION", "Required field `title` is missing")]
    [InlineData("tasks.task.add", """{"fields":{"title":"a","creatorId":1,"responsibleId":1,"deadline":"x"}}""", 400, "VALIDATION_REQUESTVALIDATIONEXCEPTION", "Field `deadline` requires data type `DateTime` for this request")]
    [InlineData("tasks.task.add", """{"fields":{"title":"a","creatorId":1,"responsibleId":9}}""", 400, "VALIDATION_REQUESTVALIDATIONEXCEPTION", "The user specified in the \"Responsible\" field was not found")]
    [InlineData("tasks.task.update", """{"id":1,"fields":{"creatorId":1}}""", 400, "VALIDATION_REQUESTVALIDATIONEXCEPTION", "In DTO `TaskDto`, the field `creatorId` requires the presence of the `Editable` attribute for such a request")]
    [InlineData("tasks.task.update", """{"id":9,"fields":{"title":"a"}}""", 403, "ACCESSDENIEDEXCEPTION", null)]
    [InlineData("tasks.task.get", """{"id":"1"}""", 400, "VALIDATION_REQUESTVALIDATIONEXCEPTION", "Field `id` requires data type `int` for this request")]
    [InlineData("tasks.task.get", """{"id":1,"select":["responsible.stageId"]}""", 400, "UNKNOWNDTOPROPERTYEXCEPTION", null)]
    [InlineData("tasks.task.list", """{"filter":[["title","=","a"]]}""", 400, "VALIDATION_REQUESTVALIDATIONEXCEPTION", "In DTO `TaskDto`, the `title` field requires the `Filterable` attribute for such a request")]
    [InlineData("tasks.task.list", """{"filter":[["id","like",1]]}""", 400, "UNKNOWNFILTEROPERATOREXCEPTION", null)]
    [InlineData("tasks.task.list", """{"pagination":{"limit":"abc"}}""", 400, "INVALIDPAGINATIONEXCEPTION", null)]
    [InlineData("tasks.task.list", """{"order":{"description":"ASC"}}""", 400, "INVALIDORDEREXCEPTION", null)]
    [InlineData("batch", """{"cmd":["tasks.task.list"]}""", 400, "INVALIDSELECTEXCEPTION", null)]
    public async Task What_cannot_be_done_says_why(string method, string arguments, int status, string code, string? validation)
    {
        await using var client = await Rest3Client.StartAsync();
        await client.GoodAsync("tasks.task.add", New);
        var answer = await client.CallAsync(method, JsonNode.Parse(arguments));
        Assert.Equal(((HttpStatusCode)status, "BITRIX_REST_V3_EXCEPTION_" + code), (answer.Status, answer.Body["error"]!["code"]!.ToString()));
        Assert.Equal(validation, answer.Body["error"]!["validation"]?[0]!["message"]!.ToString());
    }

    [Fact]
    public async Task Only_json_in_the_body_is_read()
    {
        await using var client = await Rest3Client.StartAsync();
        using var form = await client.Http.PostAsync(new Uri(client.Address + "tasks.task.list"), new FormUrlEncodedContent([new("a", "b")]));
        Assert.Contains("INVALIDJSONEXCEPTION", await form.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var query = await client.Http.GetAsync(new Uri(client.Address + "tasks.task.get?id=1"));
        Assert.Contains("Required field `id` is missing", await query.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_only_the_vendor_has_says_so()
    {
        await using var client = await Rest3Client.StartAsync();
        var answer = await client.CallAsync("tasks.task.chat.message.send", new { fields = new { taskId = 1, text = "a" } });
        Assert.Equal((HttpStatusCode.NotFound, "SANDBOX_NOT_EMULATED"), (answer.Status, answer.Body["error"]!["code"]!.ToString()));
        Assert.Equal("ERROR_METHOD_NOT_FOUND", (await client.CallAsync("tasks.nothing")).Body["error"]!["code"]!.ToString());
        var documentation = (await client.CallAsync("rest.documentation.openapi")).Body;
        Assert.Equal("{}", documentation["paths"]!["/tasks.task.get"]!.ToJsonString());
    }

    [Fact]
    public async Task An_application_needs_the_scope_of_its_own_for_it()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Applications = [new SandboxApplication("old", "secret", ["task"])] });
        var refused = await client.PostAsync("api/tasks.task.list", null, client.Portal.OAuth.Issue("old").AccessToken);
        Assert.Equal((HttpStatusCode.Forbidden, "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION"), (refused.Status, refused.Body["error"]!["code"]!.ToString()));
        var (status, body) = await client.PostAsync("api/tasks.task.list", null, null);
        Assert.Equal((HttpStatusCode.OK, "[]"), (status, body["result"]!["items"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_batch_answers_in_order_or_with_its_first_error()
    {
        await using var client = await Rest3Client.StartAsync();
        await client.GoodAsync("tasks.task.add", New);
        Assert.Equal("""[{"item":{"id":1,"title":"Task Title"}},{"items":[{"id":1}]}]""",
            (await client.GoodAsync("batch", Json("""[{"method":"tasks.task.get","query":{"id":1,"select":["id","title"]}},{"method":"tasks.task.list","query":{}}]""")))!.ToJsonString());
        var failed = await client.CallAsync("batch", Json("""[{"method":"tasks.task.list","query":{}},{"method":"tasks.task.get","query":{"id":9}}]"""));
        Assert.Equal("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", failed.Body["error"]!["code"]!.ToString());
    }

    [Theory]
    [InlineData("classic", "QUERY_LIMIT_EXCEEDED", null)]
    [InlineData("object", null, "QUERY_LIMIT_EXCEEDED")]
    public async Task A_refusal_for_the_limit(string value, string? flat, string? code)
    {
        await using var client = await Rest3Client.StartAsync(new SandboxOptions { Capacity = 0, Quirks = ["rest3.common-errors=" + value] });
        var answer = await client.CallAsync("tasks.task.list");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal((flat, code), ((answer.Body["error"] as JsonValue)?.ToString(), (answer.Body["error"] as JsonObject)?["code"]!.ToString()));
    }

    [Theory]
    [InlineData("cut", HttpStatusCode.OK)]
    [InlineData("refused", HttpStatusCode.BadRequest)]
    public async Task A_page_of_more_than_a_thousand(string value, HttpStatusCode status)
    {
        await using var client = await Rest3Client.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = ["rest3.page-limit=" + value] });
        Assert.Equal(status, (await client.CallAsync("tasks.task.list", new { pagination = new { limit = 1001 } })).Status);
    }

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;

    private static async Task<string> IdsAsync(Rest3Client client, object arguments) =>
        new JsonArray([.. (await client.GoodAsync("tasks.task.list", arguments))!["items"]!.AsArray().Select(item => item!["id"]!.DeepClone())]).ToJsonString();
}
