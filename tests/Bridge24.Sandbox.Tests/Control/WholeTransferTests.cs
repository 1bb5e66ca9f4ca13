using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Control;

public sealed class Whole_transfer_tests
{
    [Fact]
    public async Task Everything_that_a_portal_keeps_arrives_in_another()
    {
        await using var source = await OAuthClient.StartAsync();
        await FillAsync(source);
        var lines = source.Portal.Export();

        await using var target = await OAuthClient.StartAsync();
        target.Portal.Import(lines);

        Assert.Equal(lines.Split('\n'), target.Portal.Export().Split('\n'));
        string[] kinds =
        [
            "department", "user", "type", "category", "status", "company", "deal", "dynamic_1030", "storage", "folder", "file", "share", "attachment", "link",
            "task", "checklistitem", "taskcomment", "taskresult", "activity", "comment", "productrow", "notice", "subscription", "queued",
        ];
        var written = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!["kind"]!.ToString()).ToHashSet();
        Assert.Empty(kinds.Except(written));
    }

    [Fact]
    public async Task Work_goes_on_in_the_portal_that_took_it_over()
    {
        await using var source = await OAuthClient.StartAsync();
        await FillAsync(source);
        await using var target = await OAuthClient.StartAsync();
        target.Portal.Import(source.Portal.Export());

        Assert.Equal("3", (await target.GoodAsync("tasks.task.add", new { fields = new { TITLE = "Next", RESPONSIBLE_ID = 2 } }))!["task"]!["id"]!.ToString());
        var file = (await target.GoodAsync("disk.file.get", new { id = 6 }))!;
        Assert.Equal("hello", await target.Http.GetStringAsync(new Uri(file["DOWNLOAD_URL"]!.ToString())));
        var entry = Assert.Single((await target.GoodAsync("event.offline.get"))!["events"]!.AsArray());
        Assert.Equal("ONCRMDEALADD", entry!["EVENT_NAME"]!.ToString());
        await target.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Next", CATEGORY_ID = 1, STAGE_ID = "C1:WON" } });
        Assert.Equal("C1:WON", (await target.GoodAsync("crm.deal.get", new { id = 2 }))!["STAGE_ID"]!.ToString());
        Assert.Single((await target.GoodAsync("event.offline.get"))!["events"]!.AsArray());
        Assert.Equal(2, (await target.GoodAsync("crm.type.add", new { fields = new { title = "Next" } }))!["type"]!["id"]!.GetValue<long>());
    }

    [Theory]
    [InlineData("{\"kind\":\"subscription\",\"id\":1,\"event\":\"ONCRMDEALADD\",\"application\":\"nobody\"}", "Application \"nobody\" is not installed")]
    [InlineData("{\"kind\":\"file\",\"id\":9,\"name\":\"a\",\"storage\":1,\"parent\":1}", "A file has no \"versions\"")]
    [InlineData("{\"kind\":\"task\",\"id\":9,\"values\":{\"NOTHING\":1}}", "\"NOTHING\" is not a field of task")]
    [InlineData("{\"kind\":\"department\",\"id\":0}", "\"id\" is not a whole number above 0")]
    public async Task A_wrong_line_leaves_everything_as_it_was(string line, string said)
    {
        await using var client = await OAuthClient.StartAsync();
        await FillAsync(client);
        var before = client.Portal.Export();

        var error = Assert.Throws<FormatException>(() => client.Portal.Import("{\"kind\":\"department\",\"id\":7,\"name\":\"New\"}\n" + line));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Contains("Line 2", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, client.Portal.Export());
    }

    private static async Task FillAsync(OAuthClient client)
    {
        await client.GoodAsync("event.bind", new { @event = "onCrmDealAdd", event_type = "offline" });
        await client.GoodAsync("department.add", new { NAME = "Sales", PARENT = 1 });
        await client.GoodAsync("user.add", new { EMAIL = "other@example.com", NAME = "Other", UF_DEPARTMENT = new[] { 2 } });
        await client.GoodAsync("crm.type.add", new { fields = new { title = "Repair", entityTypeId = 1030, isCategoriesEnabled = "Y" } });
        await client.GoodAsync("crm.item.add", new { entityTypeId = 1030, fields = new { title = "One" } });
        await client.GoodAsync("crm.category.add", new { entityTypeId = 2, fields = new { name = "Wholesale" } });
        await client.GoodAsync("crm.status.add", new { fields = new { ENTITY_ID = "SOURCE", STATUS_ID = "FAIR", NAME = "Fair" } });
        await client.GoodAsync("crm.company.userfield.add", new { fields = new { FIELD_NAME = "PAPERS", USER_TYPE_ID = "file", MULTIPLE = "Y" } });
        await client.GoodAsync("crm.item.add", new { entityTypeId = 4, fields = new { title = "Acme", ufCrmPapers = new[] { new[] { "a.txt", "aGVsbG8=" } } } });
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal", COMPANY_ID = 1 } });
        await client.GoodAsync("crm.deal.productrows.set", new { id = 1, rows = new[] { new { PRODUCT_NAME = "Chair", PRICE = 5.5, QUANTITY = 2 } } });
        await client.GoodAsync("crm.activity.add", new { fields = new { OWNER_TYPE_ID = 2, OWNER_ID = 1, TYPE_ID = 1, SUBJECT = "Visit", RESPONSIBLE_ID = 1 } });
        await client.GoodAsync("crm.timeline.comment.add", new { fields = new { ENTITY_ID = 1, ENTITY_TYPE = "deal", COMMENT = "Hello" } });
        await client.GoodAsync("task.item.userfield.add", new { PARAMS = new { USER_TYPE_ID = "datetime", FIELD_NAME = "UF_SINCE" } });
        await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = "Task", RESPONSIBLE_ID = 2, DEADLINE = "2027-01-01T10:00:00+03:00", UF_SINCE = "2026-01-01T10:00:00+03:00" } });
        await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = "Below", RESPONSIBLE_ID = 1, PARENT_ID = 1 } });
        await client.GoodAsync("task.checklistitem.add", new { TASKID = 1, FIELDS = new { TITLE = "First" } });
        await client.GoodAsync("task.commentitem.add", new { TASKID = 1, FIELDS = new { POST_MESSAGE = "Done" } });
        await client.GoodAsync("tasks.task.result.addFromComment", new { commentId = 1 });
        await client.GoodAsync("disk.storage.getlist");
        await client.GoodAsync("disk.storage.addfolder", new { id = 1, data = new { NAME = "Folder" } });
        await client.GoodAsync("disk.folder.sharetouser", new { id = 4, userId = 2, taskName = "disk_access_read" });
        await client.GoodAsync("disk.folder.addsubfolder", new { id = 4, data = new { NAME = "Below" } });
        await client.GoodAsync("disk.folder.uploadfile", new { id = 4, data = new { NAME = "a.txt" }, fileContent = new[] { "a.txt", "aGVsbG8=" } });
        await client.GoodAsync("disk.file.getExternalLink", new { id = 6 });
        await client.GoodAsync("tasks.task.files.attach", new { taskId = 1, fileId = 6 });
        await client.GoodAsync("im.notify.system.add", new { USER_ID = 1, MESSAGE = "Hello" });
    }
}
