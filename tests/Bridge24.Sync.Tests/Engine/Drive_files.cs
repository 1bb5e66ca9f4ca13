using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client.Disk;
using Bridge24.Sync.Tests.Sources.Servers;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Drive_files
{
    private const string Drive = "Company drive";
    private const string Rows = "id,path,name\n1,papers/a.pdf,\n2,papers/b.pdf,Second.pdf\n";
    private static readonly string[] Content = ["FILE: { from: path, as: file }", "NAME: name"];

    [Fact]
    public async Task Files_go_into_the_folder_once_and_as_a_new_version_when_their_content_changes()
    {
        await using var world = await WorldAsync(Rows);

        var plan = await world.PlanAllAsync();
        var first = await SyncAsync(world);
        var again = await SyncAsync(world);
        world.Put("papers/a.pdf", "changed, and longer"u8.ToArray());
        world.Put("papers/b.pdf", "second"u8.ToArray());
        var changed = await SyncAsync(world);

        Assert.Equal(["create", "create"], plan.Select(change => change.Action));
        Assert.Equal((2, 2, FlowStatus.Ok), (first.Account.Created, again.Account.Unchanged, again.Status));
        Assert.Equal((1, 1), (changed.Account.Updated, changed.Account.Unchanged));
        Assert.Equal(["Second.pdf|1|second", "a.pdf|2|changed, and longer"], await FilesAsync(world));
        Assert.Empty(changed.Findings);
    }

    [Fact]
    public async Task A_name_that_changes_in_the_source_renames_the_file_and_uploads_nothing()
    {
        await using var world = await WorldAsync(Rows);
        await SyncAsync(world);

        world.Csv(Rows.Replace("Second.pdf", "Other.pdf", StringComparison.Ordinal));
        var renamed = await SyncAsync(world);

        Assert.Equal(1, renamed.Account.Updated);
        Assert.Equal(["Other.pdf|1|second", "a.pdf|1|first"], await FilesAsync(world));
    }

    [Theory]
    [InlineData("drop-after")]
    [InlineData("drop-before")]
    [InlineData("late:seconds=0.5")]
    [InlineData("500-after")]
    public async Task A_file_whose_answer_is_lost_is_there_once(string kind)
    {
        await using var world = await WorldAsync(Rows);
        world.Sandbox.AddFault($"disk.upload:{kind}:count=1");

        var report = await SyncAsync(world);

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Equal((2, FlowStatus.Ok), (report.Account.Created, report.Status));
        Assert.Equal(["Second.pdf|1|second", "a.pdf|1|first"], await FilesAsync(world));
        Assert.Empty(await world.PlanAllAsync());
    }

    [Theory]
    [InlineData("drop-after")]
    [InlineData("drop-before")]
    [InlineData("late:seconds=0.5")]
    public async Task A_version_whose_answer_is_lost_is_there_once(string kind)
    {
        await using var world = await WorldAsync(Rows);
        await SyncAsync(world);
        world.Put("papers/a.pdf", "other"u8.ToArray());
        world.Sandbox.AddFault($"disk.file.uploadVersion:{kind}:count=1");

        var report = await SyncAsync(world);

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Equal((1, FlowStatus.Ok), (report.Account.Updated, report.Status));
        Assert.Equal(["Second.pdf|1|second", "a.pdf|2|other"], await FilesAsync(world));
        Assert.Empty(await world.PlanAllAsync());
    }

    [Fact]
    public async Task A_lost_state_finds_the_files_again_by_name_and_uploads_none_that_is_the_same()
    {
        await using var world = await WorldAsync(Rows);
        await SyncAsync(world);
        await world.LoseStateAsync();
        world.Put("papers/a.pdf", "other"u8.ToArray());

        var report = await SyncAsync(world);

        Assert.Equal((2, FlowStatus.Ok), (report.Account.Updated, report.Status));
        Assert.Equal(["Second.pdf|1|second", "a.pdf|2|other"], await FilesAsync(world));
    }

    [Fact]
    public async Task A_file_that_people_removed_is_uploaded_anew_once_it_changes()
    {
        await using var world = await WorldAsync(Rows);
        await SyncAsync(world);
        var file = (await AllAsync(world)).Find(file => Text(file, "NAME") == "a.pdf");
        await world.AskAsync("disk.file.markDeleted", new JsonObject { ["id"] = Text(file, "ID") });
        world.Put("papers/a.pdf", "other"u8.ToArray());

        var report = await SyncAsync(world);

        Assert.Equal(1, report.Account.Created);
        Assert.Equal(["Second.pdf|1|second", "a.pdf|1|other"], await FilesAsync(world));
    }

    [Fact]
    public async Task A_file_whose_key_left_the_source_goes_to_the_recycle_bin_where_the_flow_says_so()
    {
        await using var world = await WorldAsync(Rows, "on_delete: delete", "max_delete: 1");
        await SyncAsync(world);

        world.Csv("id,path,name\n1,papers/a.pdf,\n");
        var report = await SyncAsync(world);

        Assert.Equal((1, FlowStatus.Ok), (report.Account.Deleted, report.Status));
        Assert.Equal(["a.pdf|1|first"], await FilesAsync(world));
    }

    [Fact]
    public async Task A_file_is_streamed_from_an_address_and_a_service_that_fails_is_a_dead_letter()
    {
        await using var server = await WebServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = context.Request.Path == "/gone.txt" ? 404 : 200;
            return context.Response.WriteAsync("from afar");
        });
        await using var world = await WorldAsync($"id,path,name\n1,{server.Address}/b%20c.txt?v=1,\n2,{server.Address}/gone.txt,\n3,papers/a.pdf,\n4,{server.Address}/,\n");

        var report = await SyncAsync(world);
        // Another address with the same bytes behind it.
        world.Csv($"id,path,name\n1,{server.Address}/b%20c.txt?v=2,\n");
        await SyncAsync(world);

        Assert.Equal((2, 2, FlowStatus.Partial), (report.Account.Created, report.Account.Failed, report.Status));
        Assert.Equal(["a.pdf|1|first", "b c.txt|1|from afar"], await FilesAsync(world));
        var reasons = (await world.DeadAsync()).ToDictionary(letter => letter.Key, letter => letter.Reason);
        Assert.Contains("the service answers 404", reasons["2"], StringComparison.Ordinal);
        Assert.Contains("has no file's name at its end. Map NAME", reasons["4"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("papers/none.pdf", "is no file in")]
    [InlineData("../../etc/hostname", "leads out of")]
    [InlineData("papers", "is no file in")]
    [InlineData("http://example.com/a.pdf", "is an address that may not be asked")]
    [InlineData("", "names no file")]
    public async Task A_file_that_cannot_be_had_is_a_dead_letter_and_the_others_go_on(string path, string reason)
    {
        await using var world = await WorldAsync($"id,path,name\n1,{path},\n2,papers/b.pdf,\n");

        var report = await SyncAsync(world);

        Assert.Contains(reason, Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
        Assert.Equal((1, 1), (report.Account.Created, report.Account.Failed));
    }

    [Fact]
    public async Task A_large_new_version_is_streamed_within_its_call()
    {
        await using var world = await WorldAsync(Rows);
        await SyncAsync(world);
        var content = new byte[40 * 1024 * 1024 + 1];
        new Random(1).NextBytes(content);
        world.Put("papers/a.pdf", content);

        var report = await SyncAsync(world);
        var again = await SyncAsync(world);

        Assert.Equal((1, 1, FlowStatus.Ok), (report.Account.Updated, report.Account.Unchanged, report.Status));
        Assert.Equal(2, again.Account.Unchanged);
        var file = (await world.Hands.Disk.Folders.ListAsync(long.Parse(await FolderAsync(world), CultureInfo.InvariantCulture)).ToListAsync()).OfType<DiskFile>().Single(file => file.Name == "a.pdf");
        await using var theirs = await world.Hands.Disk.Files.OpenAsync(file.Id);
        Assert.Equal(SHA256.HashData(content), await SHA256.HashDataAsync(theirs));
    }

    [Theory]
    [InlineData(0, "which takes a new version within a call only, and no empty one. Delete the file there: the next run uploads it anew")]
    [InlineData(1610611713L, "which takes a new version within a call only, and one of 1535 MB at most. Delete the file there: the next run uploads it anew")]
    public async Task A_new_version_that_no_call_can_carry_is_a_dead_letter_with_the_way_out(long length, string reason)
    {
        await using var world = await WorldAsync(Rows);
        await SyncAsync(world);
        using (var file = File.OpenHandle(world.PathOf("papers/a.pdf"), FileMode.Create, FileAccess.Write))
        {
            RandomAccess.SetLength(file, length);
        }

        var plan = await world.PlanAllAsync();
        var report = await SyncAsync(world);

        Assert.Equal((1, 1), (report.Account.Failed, report.Account.Unchanged));
        Assert.Contains(reason, Assert.Single(plan).Error, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(world.Sandbox.Requests, request => request.Method.Equals("disk.file.uploadVersion", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["Second.pdf|1|second", "a.pdf|1|first"], await FilesAsync(world));
    }

    [Fact]
    public async Task A_new_version_that_is_never_answered_is_a_dead_letter_and_the_others_go_on()
    {
        await using var world = await WorldAsync(Rows);
        await SyncAsync(world);
        world.Put("papers/a.pdf", new byte[40 * 1024 * 1024]);
        world.Put("papers/b.pdf", [1, 2, 3]);
        world.Sandbox.AddFault("disk.file.uploadVersion:drop-before:with=a.pdf");
        (world.PortalClock, world.RequestTimeout) = (new HastyClock(20), TimeSpan.FromMinutes(5));

        var report = await SyncAsync(world);

        Assert.Equal((1, 1, FlowStatus.Partial), (report.Account.Updated, report.Account.Failed, report.Status));
        var dead = Assert.Single(await world.DeadAsync());
        Assert.Equal("1", dead.Key);
        Assert.Contains("The portal gave no answer to this row's write", dead.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_portal_cuts_off_is_a_dead_letter_and_the_others_go_on()
    {
        await using var world = await WorldAsync("id,path,name\n1,papers/large.bin,\n2,papers/b.pdf,\n");
        world.Put("papers/large.bin", new byte[40 * 1024 * 1024]);
        world.Sandbox.AddFault("disk.upload:drop-before:count=4");
        (world.PortalClock, world.RequestTimeout) = (new HastyClock(20), TimeSpan.FromMinutes(5));

        var report = await SyncAsync(world);

        Assert.Equal((1, 1, FlowStatus.Partial), (report.Account.Created, report.Account.Failed, report.Status));
        Assert.Contains("cuts the connection while the 40 MB of the file are sent", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
        Assert.Equal(["b.pdf|1|second"], await FilesAsync(world));
    }

    [Fact]
    public async Task Two_rows_of_one_name_are_one_file_and_a_dead_letter()
    {
        await using var world = await WorldAsync("id,path,name\n1,papers/a.pdf,Same.pdf\n2,papers/b.pdf,same.pdf\n");

        var report = await SyncAsync(world);

        Assert.Equal((1, 1), (report.Account.Created, report.Account.Failed));
        Assert.Contains("already exists", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
        Assert.Single(await FilesAsync(world));
    }

    [Theory]
    [InlineData("Company drve/Contracts", "The portal has no drive \"Company drve\" that its user may see", "Did you mean \"Company drive\"?")]
    [InlineData("Company drive/Contrcts", "Folder \"Contrcts\" is not in \"Company drive\" of the portal", "Did you mean \"Contracts\"?")]
    [InlineData("4711", "The portal has no folder 4711 that its user may see", "Correct the ID")]
    public async Task A_folder_that_the_portal_lacks_is_told_before_anything_is_written(string folder, string fact, string remedy)
    {
        await using var world = await WorldAsync(Rows);
        world.FlowTo("papers", "csv: rows.csv", ["entity: file", "folder: " + folder], Content);

        var problem = Assert.Single((await Assert.ThrowsAsync<FlowException>(() => SyncAsync(world))).Problems);

        Assert.Contains(fact, problem.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Message, StringComparison.Ordinal);
        Assert.Equal(7, problem.Line);
    }

    [Fact]
    public async Task A_folder_can_be_named_by_its_id()
    {
        await using var world = await WorldAsync(Rows);
        world.FlowTo("papers", "csv: rows.csv", ["entity: file", $"folder: {await FolderAsync(world)}"], Content);

        Assert.Equal(2, (await SyncAsync(world)).Account.Created);
        Assert.Equal(2, (await FilesAsync(world)).Count);
    }

    private static async Task<SyncWorld> WorldAsync(string rows, params string[] policies)
    {
        var world = await SyncWorld.StartAsync();
        var root = (await StorageAsync(world)).GetProperty("ROOT_OBJECT_ID").ToString();
        await world.AskAsync("disk.folder.addSubFolder", new JsonObject { ["id"] = root, ["data"] = new JsonObject { ["NAME"] = "Contracts" } });
        world.Put("papers/a.pdf", Encoding.UTF8.GetBytes("first"));
        world.Put("papers/b.pdf", Encoding.UTF8.GetBytes("second"));
        world.Csv(rows);
        world.FlowTo("papers", "csv: rows.csv", ["entity: file", $"folder: {Drive}/Contracts"], Content, policies);
        return world;
    }

    private static Task<FlowReport> SyncAsync(SyncWorld world) => world.SyncAsync(world.PathOf("papers.yaml"));

    private static async Task<JsonElement> StorageAsync(SyncWorld world) =>
        (await world.AskAsync("disk.storage.getList", [])).EnumerateArray().Single(storage => Text(storage, "NAME") == Drive);

    private static async Task<string> FolderAsync(SyncWorld world)
    {
        var root = new JsonObject { ["id"] = (await StorageAsync(world)).GetProperty("ROOT_OBJECT_ID").ToString() };
        return Text((await world.AskAsync("disk.folder.getChildren", root)).EnumerateArray().Single(), "ID");
    }

    private static async Task<List<JsonElement>> AllAsync(SyncWorld world) =>
        [.. (await world.AskAsync("disk.folder.getChildren", new JsonObject { ["id"] = await FolderAsync(world) })).EnumerateArray()];

    /// <summary>Name, number of versions and content of each file.</summary>
    private static async Task<List<string>> FilesAsync(SyncWorld world)
    {
        using var http = new HttpClient();
        var files = new List<string>();
        foreach (var file in await AllAsync(world))
        {
            files.Add($"{Text(file, "NAME")}|{Text(file, "GLOBAL_CONTENT_VERSION")}|{await http.GetStringAsync(Text(file, "DOWNLOAD_URL"))}");
        }

        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).ToString();
}
