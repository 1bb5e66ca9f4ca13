using Bridge24.Client.Disk;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Disk;

public sealed class Drive_on_the_wire
{
    private const string Folder = """{"ID":8930,"NAME":"Offers","STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":8930,"PARENT_ID":"8907","DELETED_TYPE":0,"CREATE_TIME":"2026-01-13T11:20:40+01:00","CREATED_BY":"1269"}""";
    private const string File = """{"ID":"9043","NAME":"Test.docx","STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8996","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","SIZE":"21668","UPDATE_TIME":"2026-02-16T12:56:20+02:00"}""";

    [Fact]
    public async Task Drives_are_listed_and_lead_to_their_top_folder()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":[{"ID":"13","NAME":"Company","CODE":null,"ENTITY_TYPE":"common","ENTITY_ID":"shared_files_s1","ROOT_OBJECT_ID":"21"}],"total":1}"""));
        await using var client = portal.Client();
        var drive = await client.Disk.Storages.ListAsync(new() { ["ENTITY_TYPE"] = "common" }).SingleAsync();
        Assert.Equal((13L, "Company", "common", "shared_files_s1", 21L), (drive.Id, drive.Name, drive.EntityType, drive.EntityId, drive.RootFolderId));
        Assert.Equal("common", portal.Requests.Single().Body["filter"]!["ENTITY_TYPE"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_folder_shows_its_folders_and_files()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json($$"""{"result":[{{Folder}},{{File}}],"total":2}"""));
        await using var client = portal.Client();
        var entries = await client.Disk.Folders.ListAsync(21).ToListAsync();
        var folder = Assert.IsType<DiskFolder>(entries[0]);
        var file = Assert.IsType<DiskFile>(entries[1]);
        Assert.Equal((8930L, "Offers", 8907L, 1357L, false, TimeSpan.FromHours(1)), (folder.Id, folder.Name, folder.ParentId, folder.StorageId, folder.IsDeleted, folder.CreateTime!.Value.Offset));
        Assert.Equal((9043L, 21668L, 2L), (file.Id, file.Size, file.Version));
    }

    [Fact]
    public async Task Many_entries_of_a_folder_come_once_each()
    {
        var rows = new ListedRows(230);
        await using var portal = await rows.StartAsync();
        await using var client = portal.Client();
        Assert.Equal(rows.Ids, await client.Disk.Folders.ListAsync(21).Select(entry => entry.Id).ToListAsync());
    }

    [Fact]
    public async Task Folders_and_files_are_made_renamed_moved_and_removed()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json($$"""{"result":{{Folder}}}"""), Reply.Json($$"""{"result":{{Folder}}}"""), Reply.Json($$"""{"result":{{Folder}}}"""), Reply.Json($$"""{"result":{{File}}}"""), Reply.Json($$"""{"result":{{File}}}"""));
        await using var client = portal.Client();
        var (folders, files) = (client.Disk.Folders, client.Disk.Files);
        Assert.Equal(8930, (await folders.AddAsync(8907, "Offers")).Id);
        await folders.RenameAsync(8930, "Offers 2026");
        await folders.MoveAsync(8930, 21);
        await files.RenameAsync(9043, "New.docx");
        await files.MoveAsync(9043, 8930);
        await files.RecycleAsync(9043);
        await files.DeleteAsync(9043);
        await folders.RecycleAsync(8930);
        await folders.DeleteAsync(8930);
        Assert.Equal(
            [
                """disk.folder.addSubFolder{"id":8907,"data":{"NAME":"Offers"}}""", """disk.folder.rename{"id":8930,"newName":"Offers 2026"}""", """disk.folder.moveTo{"id":8930,"targetFolderId":21}""",
                """disk.file.rename{"id":9043,"newName":"New.docx"}""", """disk.file.moveTo{"id":9043,"targetFolderId":8930}""",
                """disk.file.markDeleted{"id":9043}""", """disk.file.delete{"id":9043}""", """disk.folder.markDeleted{"id":8930}""", """disk.folder.deleteTree{"id":8930}""",
            ],
            portal.Requests.Select(request => request.Method + request.Body.ToJsonString()));
    }

    [Fact]
    public async Task Versions_are_listed_added_and_restored()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":[{"ID":"7201","OBJECT_ID":"9043","SIZE":"21796","NAME":"Test.docx","GLOBAL_CONTENT_VERSION":"5","CREATE_TIME":"2026-02-17T12:21:22+02:00","CREATED_BY":"1271","DOWNLOAD_URL":"https://x.example.com/"}],"total":1}"""),
            Reply.Json($$"""{"result":{{File}}}"""), Reply.Json($$"""{"result":{{File}}}"""));
        await using var client = portal.Client();
        var version = await client.Disk.Files.VersionsAsync(9043).SingleAsync();
        Assert.Equal((7201L, 9043L, 21796L, 5L, 1271L), (version.Id, version.FileId, version.Size, version.Version, version.CreatedById));
        using var content = new MemoryStream([1, 2, 3]);
        Assert.Equal(9043, (await client.Disk.Files.UploadVersionAsync(9043, new FileContent("Test.docx", content))).Id);
        await client.Disk.Files.RestoreVersionAsync(9043, 7201);
        Assert.Equal("""{"id":9043,"fileContent":["Test.docx","AQID"]}""", portal.Requests.ElementAt(1).Body.ToJsonString());
        Assert.Equal("""{"id":9043,"versionId":7201}""", portal.Requests.Last().Body.ToJsonString());
        Assert.Equal(3, portal.Requests.Count);
    }

    [Fact]
    public async Task A_removal_whose_answer_was_lost_counts_as_done_when_nothing_is_left()
    {
        var gone = Reply.Error(400, "ERROR_NOT_FOUND", "Could not find entity with id X");
        await using var portal = await ScriptedPortal.StartAsync(Reply.Cut, gone, gone);
        await using var client = portal.Client(new JumpingClock());
        await client.Disk.Files.DeleteAsync(9043);
        await Assert.ThrowsAsync<NotFoundException>(() => client.Disk.Files.DeleteAsync(9043));
    }
}
