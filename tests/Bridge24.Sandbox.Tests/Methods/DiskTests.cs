using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Disk_tests
{
    private const string NewFile = """
        {"ID":9011,"NAME":"test.png","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8930","DELETED_TYPE":0,"GLOBAL_CONTENT_VERSION":1,"FILE_ID":32877,"SIZE":"1679",
        "CREATE_TIME":"2026-01-27T13:06:55+02:00","UPDATE_TIME":"2026-01-27T13:06:55+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":null,"DOWNLOAD_URL":"x","DETAIL_URL":"x"}
        """;

    private const string Folder = """
        {"ID":"8930","NAME":"Folder","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"8930","PARENT_ID":"8907","DELETED_TYPE":"0","CREATE_TIME":"2026-01-13T16:16:35+03:00",
        "UPDATE_TIME":"2026-01-13T16:16:35+03:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DETAIL_URL":"x"}
        """;

    [Fact]
    public async Task Drives_are_listed_and_hold_folders()
    {
        await using var client = await PortalClient.StartAsync();
        var storages = (await client.GoodAsync("disk.storage.getlist", new { filter = new { ENTITY_TYPE = "user" } }))!.AsArray();
        Shape.Same("""{"ID":"13","NAME":"x","CODE":null,"MODULE_ID":"disk","ENTITY_TYPE":"user","ENTITY_ID":"3","ROOT_OBJECT_ID":"21"}""", Assert.Single(storages));
        var storage = storages[0]!["ID"]!.ToString();
        var folder = (await client.GoodAsync("disk.storage.addfolder", new { id = storage, data = new { NAME = "Folder" } }))!;
        Shape.Same("""{"ID":9031,"NAME":"x","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":9031,"PARENT_ID":"8875","DELETED_TYPE":0,"CREATE_TIME":"x","UPDATE_TIME":"x","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":null,"DETAIL_URL":"x"}""", folder);
        Shape.Same(Folder, await client.GoodAsync("disk.folder.get", new { id = folder["ID"]!.GetValue<long>() }));
        await client.GoodAsync("disk.folder.addsubfolder", new { id = folder["ID"]!.GetValue<long>(), data = new { NAME = "Below" } });
        var (_, body) = await client.CallAsync("disk.storage.getchildren", new { id = storage, filter = new { NAME = "%old%" } });
        Assert.Equal((1, "Folder"), (body["total"]!.GetValue<int>(), body["result"]![0]!["NAME"]!.ToString()));
        Assert.Empty((await client.GoodAsync("disk.storage.getchildren", new { id = storage, filter = new Dictionary<string, string> { ["<CREATE_TIME"] = "2020-01-01" } }))!.AsArray());
        Assert.Equal("DISK_OBJ_22000", (await client.BadAsync("disk.storage.addfolder", new { id = storage, data = new { NAME = "folder" } })).Code);
    }

    [Fact]
    public async Task A_file_comes_up_in_one_call_and_down_by_its_signed_address()
    {
        await using var client = await PortalClient.StartAsync();
        var file = await UploadAsync(client, "test.png", "hello");
        Shape.Same(NewFile, file);
        using var down = await client.Http.GetAsync(new Uri(file["DOWNLOAD_URL"]!.ToString()));
        Assert.Equal(("hello", "test.png"), (await down.Content.ReadAsStringAsync(), down.Content.Headers.ContentDisposition!.FileNameStar));
        Shape.Has("""{"ID":"9043","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969","SIZE":"21668","DELETED_BY":"0"}""", await client.GoodAsync("disk.file.get", new { id = file["ID"]!.GetValue<long>() }));
    }

    [Fact]
    public async Task A_file_comes_up_in_two_steps()
    {
        await using var client = await PortalClient.StartAsync();
        var folder = await FolderAsync(client);
        var step = (await client.GoodAsync("disk.folder.uploadFile", new { id = folder }))!;
        Shape.Same("""{"field":"file","uploadUrl":"https://test.bitrix24.com/rest/upload.json?auth=1&token=disk"}""", step);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("content")), step["field"]!.ToString(), "näme.txt" } };
        using var up = await client.Http.PostAsync(new Uri(step["uploadUrl"]!.ToString()), form);
        var file = JsonNode.Parse(await up.Content.ReadAsStringAsync())!["result"]!;
        Shape.Same(NewFile, file);
        Assert.Equal("content", await client.Http.GetStringAsync(new Uri(file["DOWNLOAD_URL"]!.ToString())));
        Assert.Equal("näme.txt", Assert.Single((await client.GoodAsync("disk.folder.getchildren", new { id = folder }))!.AsArray())!["NAME"]!.ToString());
    }

    [Theory]
    [InlineData("an-hour", HttpStatusCode.Unauthorized)]
    [InlineData("for-ever", HttpStatusCode.OK)]
    public async Task An_address_is_good_for_an_hour_and_for_what_it_was_made(string value, HttpStatusCode status)
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = ["disk.link-life=" + value] });
        var address = (await UploadAsync(client, "a.txt", "a"))["DOWNLOAD_URL"]!.ToString();
        using var changed = await client.Http.GetAsync(new Uri(address.Replace("token=disk%7C", "token=disk%7CA", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, changed.StatusCode);
        using var other = await client.Http.GetAsync(new Uri(address.Replace("download", "upload", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        client.Portal.AdvanceClock(TimeSpan.FromHours(1));
        using var late = await client.Http.GetAsync(new Uri(address));
        Assert.Equal(status, late.StatusCode);
    }

    [Fact]
    public async Task Versions_pile_up_and_come_back()
    {
        await using var client = await PortalClient.StartAsync();
        var id = (await UploadAsync(client, "a.txt", "one"))["ID"]!.GetValue<long>();
        var second = (await client.GoodAsync("disk.file.uploadversion", new { id, fileContent = new[] { "b.txt", Base64("two") } }))!;
        Assert.Equal(("b.txt", 2), (second["NAME"]!.ToString(), second["GLOBAL_CONTENT_VERSION"]!.GetValue<int>()));
        var versions = (await client.GoodAsync("disk.file.getversions", new { id }))!.AsArray();
        Shape.Same("""{"ID":"7201","OBJECT_ID":"9043","SIZE":"21796","NAME":"x","GLOBAL_CONTENT_VERSION":"5","CREATE_TIME":"x","CREATED_BY":"1271","DOWNLOAD_URL":"x"}""", versions[0]);
        Assert.Equal("one", await client.Http.GetStringAsync(new Uri(versions[1]!["DOWNLOAD_URL"]!.ToString())));
        var back = (await client.GoodAsync("disk.file.restorefromversion", new { id, versionId = versions[1]!["ID"]!.ToString() }))!;
        Assert.Equal("one", await client.Http.GetStringAsync(new Uri(back["DOWNLOAD_URL"]!.ToString())));
        Assert.Equal("a.txt", (await client.GoodAsync("disk.version.get", new { id = versions[1]!["ID"]!.ToString() }))!["NAME"]!.ToString());
    }

    [Fact]
    public async Task Files_and_folders_are_renamed_moved_copied_put_into_the_bin_and_deleted()
    {
        await using var client = await PortalClient.StartAsync();
        var (first, second) = (await FolderAsync(client, "First"), await FolderAsync(client, "Second"));
        var id = (await client.GoodAsync("disk.folder.uploadfile", new { id = first, data = new { NAME = "a.txt" }, fileContent = new[] { "x", Base64("a") } }))!["ID"]!.GetValue<long>();
        Assert.Equal("b.txt", (await client.GoodAsync("disk.file.rename", new { id, newName = "b.txt" }))!["NAME"]!.ToString());
        Assert.Equal($"{second}", (await client.GoodAsync("disk.file.moveto", new { id, targetFolderId = second }))!["PARENT_ID"]!.ToString());
        var copy = (await client.GoodAsync("disk.folder.copyto", new { id = second, targetFolderId = first }))!["ID"]!.GetValue<long>();
        Assert.Equal("b.txt", Assert.Single((await client.GoodAsync("disk.folder.getchildren", new { id = copy }))!.AsArray())!["NAME"]!.ToString());
        Assert.Equal("3", (await client.GoodAsync("disk.folder.markdeleted", new { id = second }))!["DELETED_TYPE"]!.ToString());
        Assert.Equal("4", (await client.GoodAsync("disk.file.get", new { id }))!["DELETED_TYPE"]!.ToString());
        Assert.Equal("0", (await client.GoodAsync("disk.folder.restore", new { id = second }))!["DELETED_TYPE"]!.ToString());
        Assert.Equal("0", (await client.GoodAsync("disk.file.get", new { id }))!["DELETED_TYPE"]!.ToString());
        Assert.True((await client.GoodAsync("disk.folder.deletetree", new { id = second }))!.GetValue<bool>());
        Assert.Equal((HttpStatusCode.BadRequest, "ERROR_NOT_FOUND", $"Could not find entity with id `{id}`"), await client.BadAsync("disk.file.get", new { id }));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_or_made_another()
    {
        await using var client = await PortalClient.StartAsync();
        var folder = await FolderAsync(client);
        var arguments = new { id = folder, data = new { NAME = "a.txt" }, fileContent = new[] { "a.txt", Base64("a") } };
        await client.GoodAsync("disk.folder.uploadfile", arguments);
        Assert.Equal((HttpStatusCode.BadRequest, "DISK_OBJ_22000", "A file with this name already exists"), await client.BadAsync("disk.folder.uploadfile", arguments));
        Assert.Equal("a (1).txt", (await client.GoodAsync("disk.folder.uploadfile", new { arguments.id, arguments.data, arguments.fileContent, generateUniqueName = true }))!["NAME"]!.ToString());
    }

    [Fact]
    public async Task Files_do_not_come_up_inside_a_batch()
    {
        await using var client = await PortalClient.StartAsync();
        var result = (await client.GoodAsync("batch", new { cmd = new { up = "disk.folder.uploadfile?id=1" } }))!;
        Assert.Equal("ERROR_BATCH_METHOD_NOT_ALLOWED", result["result_error"]!["up"]!["error"]!.ToString());
    }

    [Fact]
    public async Task People_see_their_own_drive_and_the_one_of_all()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Users = [new("a@example.com", "Ada", "Admin", IsAdmin: true), new("b@example.com", "Ben", "Busy")] });
        var token = client.Portal.OAuth.Issue(user: 2).AccessToken;
        Assert.Equal(["common", "user"], (await client.GoodAsync("disk.storage.getlist", null, token))!.AsArray().Select(storage => storage!["ENTITY_TYPE"]!.ToString()));
        Assert.Equal("ACCESS_DENIED", (await client.BadAsync("disk.storage.get", new { id = 2 }, token)).Code);
        Shape.Has("""{"ID":"1366","MODULE_ID":"disk","ENTITY_TYPE":"restapp","ENTITY_ID":"3"}""", await client.GoodAsync("disk.storage.getforapp", null, token));
        Assert.Equal("Mine", (await client.GoodAsync("disk.storage.rename", new { id = 4, newName = "Mine" }, token))!["NAME"]!.ToString());
    }

    [Theory]
    [InlineData("disk.folder.get", "{}", "ERROR_ARGUMENT", "Invalid value of parameter {Parameter #1}")]
    [InlineData("disk.file.get", "{\"id\":1}", "ERROR_NOT_FOUND", "Could not find entity with id `1`")]
    [InlineData("disk.folder.moveto", "{\"id\":1,\"targetFolderId\":2}", "", "Could not move root folder")]
    [InlineData("disk.folder.markdeleted", "{\"id\":1}", "DISK_OBJ_22000", "Could not delete root folder")]
    [InlineData("disk.storage.rename", "{\"id\":1,\"newName\":\"x\"}", "", "Access denied (invalid type of storage)")]
    [InlineData("disk.folder.uploadfile", "{\"id\":1,\"fileContent\":[\"a\",\"\"]}", "ERROR_ARGUMENT", "Invalid value of parameter {fileContent}")]
    [InlineData("disk.folder.addsubfolder", "{\"id\":1,\"data\":{\"NAME\":\"a\"},\"rights\":[{\"TASK_ID\":71,\"ACCESS_CODE\":\"SG4\"}]}", "SANDBOX_NOT_EMULATED", "Access code \"SG4\" is not emulated by the sandbox")]
    public async Task What_cannot_be_done_says_why(string method, string arguments, string code, string text)
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("disk.storage.getlist");
        Assert.Equal((HttpStatusCode.BadRequest, code, text), await client.BadAsync(method, JsonNode.Parse(arguments)));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static async Task<JsonNode> UploadAsync(PortalClient client, string name, string content) =>
        (await client.GoodAsync("disk.storage.uploadfile", new { id = 1, data = new { NAME = name }, fileContent = new[] { name, Base64(content) } }))!;

    private static async Task<long> FolderAsync(PortalClient client, string name = "Folder") =>
        (await client.GoodAsync("disk.storage.addfolder", new { id = 1, data = new { NAME = name } }))!["ID"]!.GetValue<long>();
}
