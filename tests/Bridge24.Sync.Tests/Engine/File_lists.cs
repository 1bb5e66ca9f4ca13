using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Sync.Tests.Sources.Servers;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sync.Tests.Engine;

public sealed class File_lists
{
    [Fact]
    public async Task Several_files_go_into_one_field_and_those_that_stay_are_not_sent_again()
    {
        await using var world = await WorldAsync("a.pdf;b.pdf");

        var first = await SyncAsync(world);
        var ids = await IdsAsync(world);
        world.Put("c.pdf", "third"u8.ToArray());
        Rows(world, "a.pdf;b.pdf;c.pdf");
        var longer = await SyncAsync(world);
        var again = await SyncAsync(world);

        Assert.Equal((1, 1, 1), (first.Account.Created, longer.Account.Updated, again.Account.Unchanged));
        Assert.Equal(["first", "second", "third"], await ContentsAsync(world));
        Assert.Equal(ids, (await IdsAsync(world)).Intersect(ids));
        Assert.Empty(longer.Findings);
    }

    [Fact]
    public async Task A_file_that_leaves_the_source_leaves_the_field_and_one_that_changes_is_replaced()
    {
        await using var world = await WorldAsync("a.pdf;b.pdf");
        await SyncAsync(world);
        var kept = (await FilesAsync(world))["second"];

        Rows(world, "b.pdf");
        var shorter = await SyncAsync(world);
        Assert.Equal(["second"], await ContentsAsync(world));
        world.Put("a.pdf", "changed"u8.ToArray());
        Rows(world, "a.pdf;b.pdf");
        await SyncAsync(world);

        Assert.Equal((1, FlowStatus.Ok), (shorter.Account.Updated, shorter.Status));
        Assert.Equal(["changed", "second"], await ContentsAsync(world));
        Assert.Equal(kept, (await FilesAsync(world))["second"]);
    }

    [Fact]
    public async Task A_field_is_emptied_once_the_source_names_no_file_any_more()
    {
        await using var world = await WorldAsync("a.pdf;b.pdf");
        await SyncAsync(world);

        Rows(world, "");
        await SyncAsync(world);

        Assert.Empty(await ContentsAsync(world));
        Assert.Empty(await world.PlanAllAsync());
    }

    [Theory]
    [InlineData("drop-after")]
    [InlineData("drop-before")]
    [InlineData("late:seconds=0.5")]
    public async Task Files_whose_answers_are_lost_are_in_the_field_once(string kind)
    {
        await using var world = await WorldAsync("a.pdf;b.pdf");
        world.Sandbox.AddFault($"crm.item.update:{kind}:count=1");

        var report = await SyncAsync(world);

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Equal((1, FlowStatus.Ok, 1), (report.Account.Created, report.Status, world.Sandbox.Count("contact")));
        Assert.Equal(["first", "second"], await ContentsAsync(world));
        Assert.Empty(await world.PlanAllAsync());
    }

    [Fact]
    public async Task Paths_and_addresses_stand_side_by_side_and_the_same_content_behind_another_address_stays()
    {
        await using var server = await WebServer.StartAsync((context, _) => context.Response.WriteAsync("from afar"));
        await using var world = await WorldAsync($"a.pdf;{server.Address}/b.txt");
        await SyncAsync(world);
        var ids = await IdsAsync(world);

        Rows(world, $"a.pdf;{server.Address}/moved.txt");
        var moved = await SyncAsync(world);

        Assert.Equal(["first", "from afar"], await ContentsAsync(world));
        Assert.Equal(1, moved.Account.Updated);
        Assert.Equal(ids, await IdsAsync(world));
        Assert.Empty(moved.Findings);
    }

    [Fact]
    public async Task An_empty_file_is_a_dead_letter_in_words()
    {
        await using var world = await WorldAsync("a.pdf;empty.pdf");
        world.Put("empty.pdf", []);

        await SyncAsync(world);

        Assert.Contains("it is empty, which the portal does not take", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
    }

    private static async Task<SyncWorld> WorldAsync(string papers)
    {
        var world = await SyncWorld.StartAsync();
        await world.AskAsync("crm.contact.userfield.add", new JsonObject { ["fields"] = new JsonObject { ["FIELD_NAME"] = "PAPERS", ["USER_TYPE_ID"] = "file", ["MULTIPLE"] = "Y" } });
        world.Put("a.pdf", "first"u8.ToArray());
        world.Put("b.pdf", "second"u8.ToArray());
        Rows(world, papers);
        world.Contacts("NAME: name", "UF_CRM_PAPERS: { from: papers, as: file, split: ';' }");
        return world;
    }

    private static void Rows(SyncWorld world, string papers) => world.Csv($"id,name,papers\n1,Ann,{papers}\n");

    private static async Task<FlowReport> SyncAsync(SyncWorld world) => (await world.SyncAllAsync())[0];

    private static async Task<List<string>> ContentsAsync(SyncWorld world) => [.. (await FilesAsync(world)).Keys.Order(StringComparer.Ordinal)];

    private static async Task<List<long>> IdsAsync(SyncWorld world) => [.. (await FilesAsync(world)).Values.Order()];

    /// <summary>The IDs of the files in the field, by their content.</summary>
    private static async Task<Dictionary<string, long>> FilesAsync(SyncWorld world)
    {
        var answer = await world.AskAsync("crm.item.get", new JsonObject { ["entityTypeId"] = 3, ["id"] = 1 });
        var field = answer.GetProperty("item").EnumerateObject().Single(property => property.Name.Contains("papers", StringComparison.OrdinalIgnoreCase)).Value;
        using var http = new HttpClient();
        var files = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var file in field.ValueKind == JsonValueKind.Array ? field.EnumerateArray() : [])
        {
            files.Add(await http.GetStringAsync(file.GetProperty("urlMachine").GetString()), file.GetProperty("id").GetInt64());
        }

        return files;
    }
}
