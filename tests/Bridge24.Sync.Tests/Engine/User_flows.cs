using System.Text.Json.Nodes;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Tests.Engine;

public sealed class User_flows
{
    private const string Rows = "id,first,dept,active\nanna@example.com,Anna,Sales,yes\nBert@example.com,Bert,Support;Sales,yes\n";
    private static readonly string[] Map = ["NAME: first", "UF_DEPARTMENT: { from: dept, department: name, split: \";\" }", "ACTIVE: active"];

    [Fact]
    public async Task Rows_become_users_in_their_departments_and_follow_them()
    {
        await using var world = await WorldAsync(Rows);

        var first = (await world.SyncAllAsync())[0];
        var again = (await world.SyncAllAsync())[0];
        world.Csv(Rows.Replace("Anna,Sales,yes", "Ann,Support,no", StringComparison.Ordinal));
        var change = Assert.Single(await world.PlanAllAsync());
        var changed = (await world.SyncAllAsync())[0];

        Assert.Equal((2, FlowStatus.Ok, 2, 1), (first.Account.Created, first.Status, again.Account.Unchanged, changed.Account.Updated));
        Assert.Equal(["ACTIVE", "NAME", "UF_DEPARTMENT"], change.Fields.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["anna@example.com|Ann|3|False", "Bert@example.com|Bert|3,2|True"], await UsersAsync(world));
        Assert.Empty(await world.PlanAllAsync());
    }

    [Theory]
    [InlineData("drop-before")]
    [InlineData("drop-after")]
    [InlineData("late:seconds=0.5")]
    [InlineData("half")]
    public async Task A_user_is_invited_exactly_once_whatever_becomes_of_the_answer(string kind)
    {
        await using var world = await WorldAsync(Rows);
        world.Sandbox.AddFault($"user.add:{kind}:count=1");

        var report = (await world.SyncAllAsync())[0];

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Equal((2, FlowStatus.Ok), (report.Account.Created, report.Status));
        Assert.Equal(["anna@example.com|Anna|2|True", "Bert@example.com|Bert|3,2|True"], await UsersAsync(world));
    }

    [Fact]
    public async Task A_user_whom_the_portal_has_is_changed_and_not_invited()
    {
        await using var world = await WorldAsync(Rows);
        await world.AskAsync("user.add", new JsonObject { ["EMAIL"] = "ANNA@example.com", ["NAME"] = "Anya", ["UF_DEPARTMENT"] = new JsonArray(2) });

        var report = (await world.SyncAllAsync())[0];

        Assert.Equal((1, 1), (report.Account.Created, report.Account.Updated));
        Assert.Equal(["ANNA@example.com|Anna|2|True", "Bert@example.com|Bert|3,2|True"], await UsersAsync(world));
    }

    [Theory]
    [InlineData("Sles", "Did you mean \"Sales\"?")]
    [InlineData("Twice", "\"Twice\" is not in the departments of the portal that have a name of their own")]
    public async Task A_department_that_nobody_can_tell_is_a_dead_letter(string department, string reason)
    {
        await using var world = await WorldAsync($"id,first,dept,active\nanna@example.com,Anna,{department},yes\n");
        foreach (var _ in new[] { 1, 2 })
        {
            await world.AskAsync("department.add", new JsonObject { ["NAME"] = "Twice", ["PARENT"] = 1 });
        }

        var report = (await world.SyncAllAsync())[0];

        Assert.Equal(1, report.Account.Failed);
        Assert.Contains(reason, Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key: UF_X", "\"key\" stands at users, whose key is their e-mail")]
    [InlineData("origin: SHOP", "\"origin\" stands at users, whose key is their e-mail")]
    public async Task A_key_that_cannot_be_is_refused_with_its_line(string line, string fact)
    {
        await using var world = await SyncWorld.StartAsync();

        var problem = Assert.Single(FlowFiles.Read(world.FlowTo("users", "csv: rows.csv", ["entity: user", line], Map), _ => null).Problems);

        Assert.Equal(7, problem.Line);
        Assert.Contains(fact, problem.Message, StringComparison.Ordinal);
    }

    private static async Task<SyncWorld> WorldAsync(string rows)
    {
        var world = await SyncWorld.StartAsync();
        foreach (var name in new[] { "Sales", "Support" })
        {
            await world.AskAsync("department.add", new JsonObject { ["NAME"] = name, ["PARENT"] = 1 });
        }

        world.Csv(rows);
        world.FlowTo("users", "csv: rows.csv", ["entity: user", "key: EMAIL"], Map);
        return world;
    }

    private static async Task<List<string>> UsersAsync(SyncWorld world)
    {
        var users = await world.AskAsync("user.get", []);
        return [.. users.EnumerateArray().Where(user => user.GetProperty("EMAIL").GetString()!.EndsWith("@example.com", StringComparison.Ordinal) && user.GetProperty("ID").GetString() != "1")
            .Select(user => string.Join('|', user.GetProperty("EMAIL"), user.GetProperty("NAME"), string.Join(',', user.GetProperty("UF_DEPARTMENT").EnumerateArray()), user.TryGetProperty("ACTIVE", out var active) ? active.ToString() : "True"))
            .Order(StringComparer.OrdinalIgnoreCase)];
    }
}
