using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.OnSandbox;

[Emulated]
public sealed class Rest3_of_a_portal
{
    [Fact]
    public async Task A_task_is_made_read_listed_changed_and_deleted()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var rest = portal.Client.Rest3;
        var id = await AddAsync(portal, "Call Ann");
        var read = (await rest.CallAsync("tasks.task.get", new JsonObject { ["id"] = id, ["select"] = new JsonArray("id", "title") })).GetProperty("item");
        Assert.Equal((id, "Call Ann"), (read.GetProperty("id").GetInt64(), read.GetProperty("title").GetString()));
        await rest.CallAsync("tasks.task.update", new JsonObject { ["id"] = id, ["fields"] = new JsonObject { ["title"] = "Call Bea" } });
        Assert.Equal(["Call Bea"], await TitlesAsync(portal));
        await rest.CallAsync("tasks.task.delete", new JsonObject { ["id"] = id });
        await Assert.ThrowsAsync<NotFoundException>(() => rest.CallAsync("tasks.task.get", new JsonObject { ["id"] = id }));
    }

    [Theory]
    [InlineData("drop-before")]
    [InlineData("drop-after")]
    [InlineData("html")]
    [InlineData("html-after")]
    [InlineData("half")]
    [InlineData("500-after")]
    public async Task A_create_without_an_answer_is_repeated_with_its_key_and_exists_once(string fault)
    {
        await using var portal = await EmulatedPortal.StartAsync();
        await AddAsync(portal, "First");
        portal.Sandbox.AddFault($"tasks.task.add:{fault}:count=1");
        var id = await AddAsync(portal, "Second");
        Assert.True(id > 0);
        Assert.Equal(["First", "Second"], (await TitlesAsync(portal)).Order());
        Assert.Equal(3, portal.Sandbox.Requests.Count(request => request.Method == "tasks.task.add"));
    }

    [Fact]
    public async Task A_key_that_named_another_write_is_refused()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var first = await AddAsync(portal, "First", "order-77");
        Assert.Equal(first, await AddAsync(portal, "First", "order-77"));
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => AddAsync(portal, "Second", "order-77"));
        Assert.Equal(422, thrown.Status);
        Assert.EndsWith("IDEMPOTENCYKEYREUSEDEXCEPTION", thrown.Code, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["First"], await TitlesAsync(portal));
    }

    [Fact]
    public async Task A_refusal_is_waited_out_in_whichever_form_it_comes()
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, "tasks.task.add:refuse:count=2");
        await AddAsync(portal, "First");
        Assert.Equal(["First"], await TitlesAsync(portal));
        Assert.Equal(2, portal.Sandbox.Refusals);
    }

    [Fact]
    public async Task A_batch_answers_in_order_and_fails_as_a_whole()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var id = await AddAsync(portal, "First");
        JsonObject Get(long task) => new() { ["id"] = task, ["select"] = new JsonArray("id", "title") };
        var results = await portal.Client.Rest3.Batch().Add("tasks.task.get", Get(id), alias: "task").Add("tasks.task.get", Get(id)).SendAsync();
        Assert.Equal(["First", "First"], results.Select(result => result.GetProperty("item").GetProperty("title").GetString()));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.Client.Rest3.Batch().Add("tasks.task.get", Get(id)).Add("tasks.task.get", Get(9999)).SendAsync());
    }

    private static async Task<long> AddAsync(EmulatedPortal portal, string title, string? key = null)
    {
        var fields = new JsonObject { ["title"] = title, ["creatorId"] = 1, ["responsibleId"] = 1 };
        var result = await portal.Client.Rest3.CallAsync("tasks.task.add", new JsonObject { ["fields"] = fields }, key);
        return result.GetProperty("item").GetProperty("id").GetInt64();
    }

    private static async Task<List<string>> TitlesAsync(EmulatedPortal portal)
    {
        var result = await portal.Client.Rest3.CallAsync("tasks.task.list", new JsonObject { ["select"] = new JsonArray("id", "title") });
        return [.. result.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!)];
    }
}
