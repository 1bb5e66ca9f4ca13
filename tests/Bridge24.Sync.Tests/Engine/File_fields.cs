using System.Text;
using System.Text.Json.Nodes;
using Bridge24.Sync.Tests.Sources.Servers;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sync.Tests.Engine;

public sealed class File_fields
{
    private const string Rows = "id,name,paper\n1,Ann,papers/a.pdf\n2,Bob,\n";
    private static readonly string[] Map = ["NAME: name", "UF_CRM_PAPER: { from: paper, as: file }"];

    [Fact]
    public async Task A_file_goes_into_its_record_and_again_once_its_content_changes()
    {
        await using var world = await WorldAsync(Rows);
        world.Put("papers/a.pdf", Encoding.UTF8.GetBytes("first"));

        var first = (await world.SyncAllAsync())[0];
        var again = (await world.SyncAllAsync())[0];
        world.Put("papers/a.pdf", Encoding.UTF8.GetBytes("second, longer"));
        var change = Assert.Single(await world.PlanAllAsync());
        var changed = (await world.SyncAllAsync())[0];

        Assert.Equal((2, 2), (first.Account.Created, again.Account.Unchanged));
        Assert.Equal((1, 1), (changed.Account.Updated, changed.Account.Unchanged));
        Assert.Matches("^papers/a.pdf#[0-9a-f]{16}$", Assert.Single(change.Fields["UF_CRM_PAPER"].To));
        Assert.Equal("second, longer", await ContentAsync(world, 1));
        Assert.Empty(changed.Findings);
    }

    [Fact]
    public async Task A_file_whose_time_alone_changed_is_not_sent_again()
    {
        await using var world = await WorldAsync(Rows);
        world.Put("papers/a.pdf", Encoding.UTF8.GetBytes("same"));
        await world.SyncAllAsync();
        var writes = await world.WritesAsync();

        world.Put("papers/a.pdf", Encoding.UTF8.GetBytes("same"));
        var again = (await world.SyncAllAsync())[0];

        Assert.Equal((2, writes), (again.Account.Unchanged, await world.WritesAsync()));
    }

    [Theory]
    [InlineData("drop-after")]
    [InlineData("drop-before")]
    [InlineData("late:seconds=0.5")]
    public async Task A_file_whose_answer_is_lost_is_in_its_record_at_the_end(string kind)
    {
        await using var world = await WorldAsync(Rows);
        world.Put("papers/a.pdf", Encoding.UTF8.GetBytes("first"));
        world.Sandbox.AddFault($"crm.item.update:{kind}:count=1");

        var report = (await world.SyncAllAsync())[0];

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Equal((2, FlowStatus.Ok, 2), (report.Account.Created, report.Status, world.Sandbox.Count("contact")));
        Assert.Equal("first", await ContentAsync(world, 1));
        Assert.Empty(await world.PlanAllAsync());
    }

    [Fact]
    public async Task A_file_is_loaded_from_an_address()
    {
        await using var server = await WebServer.StartAsync((context, _) => context.Response.WriteAsync("from afar"));
        await using var world = await WorldAsync($"id,name,paper\n1,Ann,{server.Address}/papers/b.txt\n");

        var report = (await world.SyncAllAsync())[0];

        Assert.Equal((1, FlowStatus.Ok), (report.Account.Created, report.Status));
        Assert.Equal("from afar", await ContentAsync(world, 1));
    }

    [Fact]
    public async Task A_file_that_is_too_large_for_a_field_is_not_even_loaded()
    {
        await using var server = await WebServer.StartAsync(async (context, _) =>
        {
            context.Response.ContentLength = 200L * 1024 * 1024;
            var gone = new TaskCompletionSource();
            context.RequestAborted.Register(gone.SetResult);
            await context.Response.Body.FlushAsync();
            await gone.Task;
        });
        await using var world = await WorldAsync($"id,name,paper\n1,Ann,{server.Address}/papers/large.bin\n");

        await world.SyncAllAsync();

        Assert.Contains("it is larger than 100 MB", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("papers/none.pdf", "is no file in")]
    [InlineData("../../etc/hostname", "leads out of")]
    [InlineData("/etc/hostname", "leads out of")]
    [InlineData("http://example.com/a.pdf", "is an address that may not be asked")]
    public async Task A_file_that_cannot_be_had_is_a_dead_letter(string paper, string reason)
    {
        await using var world = await WorldAsync($"id,name,paper\n1,Ann,{paper}\n");

        await world.SyncAllAsync();

        Assert.Contains($"\"{paper}\" {reason}", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
        Assert.Equal(0, world.Sandbox.Count("contact"));
    }

    private static async Task<SyncWorld> WorldAsync(string rows)
    {
        var world = await SyncWorld.StartAsync();
        await world.AddFieldAsync("contact", "PAPER", "file");
        world.Csv(rows);
        world.Contacts(Map);
        return world;
    }

    private static async Task<string> ContentAsync(SyncWorld world, long id)
    {
        var answer = await world.AskAsync("crm.item.get", new JsonObject { ["entityTypeId"] = 3, ["id"] = id });
        var field = answer.GetProperty("item").EnumerateObject().Single(property => property.Name.Contains("paper", StringComparison.OrdinalIgnoreCase));
        using var http = new HttpClient();
        return await http.GetStringAsync(field.Value.GetProperty("urlMachine").GetString());
    }
}
