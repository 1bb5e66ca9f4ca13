using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Task_links
{
    private const string Rows = "id,subject,company,person,other\n1,Call,7,a,\n2,Write,,b,D_99\n3,Wait,,,\n";
    private static readonly string[] Links =
        ["TITLE: subject", "RESPONSIBLE_ID: { value: 1 }", "UF_CRM_TASK:", "  - { from: company, link: companies }", "  - { from: person, link: people }", "  - other"];

    [Fact]
    public async Task Tasks_name_the_records_of_other_flows_by_their_types()
    {
        await using var world = await WorldAsync();

        var plan = await world.PlanAllAsync();
        var first = await world.SyncAllAsync();
        var again = await world.SyncAllAsync();
        world.Csv(Rows.Replace("Call,7,a", "Call,7,b", StringComparison.Ordinal), "tasks.csv");
        var changed = (await world.SyncAllAsync()).Single(report => report.Flow == "tasks");

        Assert.Equal(("companies", "7"), plan.Single(change => change is { Flow: "tasks", Key: "1" }).Fields["UF_CRM_TASK"].Link);
        Assert.All(first, report => Assert.Equal((FlowStatus.Ok, report.Account.Read), (report.Status, report.Account.Created)));
        Assert.All(again, report => Assert.Equal(report.Account.Read, report.Account.Unchanged));
        Assert.Equal((1, 2), (changed.Account.Updated, changed.Account.Unchanged));
        Assert.Equal(["CO_1 C_2", "C_2 D_99", ""], await LinksAsync(world));
        Assert.Empty(await world.PlanAllAsync());
    }

    [Fact]
    public async Task A_flow_that_ran_before_can_be_linked_to_without_its_file()
    {
        await using var world = await WorldAsync();
        await world.SyncAsync(world.PathOf("companies.yaml"));
        await world.SyncAsync(world.PathOf("people.yaml"));

        var report = await world.SyncAsync(world.PathOf("tasks.yaml"));

        Assert.Equal((3, FlowStatus.Ok), (report.Account.Created, report.Status));
        Assert.Equal(["CO_1 C_1", "C_2 D_99", ""], await LinksAsync(world));
    }

    [Fact]
    public async Task A_saved_plan_lets_links_through_that_had_no_record_yet()
    {
        await using var world = await WorldAsync();
        world.Csv("id,subject,company,person,other\n1,Call,7,,\n", "tasks.csv");

        var reports = await world.SyncByPlanAsync(await world.SavePlanAsync());

        Assert.Equal(1, reports.Single(report => report.Flow == "tasks").Account.Created);
        Assert.Equal(["CO_1"], await LinksAsync(world));
    }

    [Fact]
    public async Task A_key_that_the_other_flow_does_not_have_is_a_dead_letter()
    {
        await using var world = await WorldAsync();
        world.Csv("id,subject,company,person,other\n1,Call,8,,\n", "tasks.csv");

        await world.SyncAllAsync();

        Assert.Contains("Flow \"companies\" has no record with key \"8\"", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_of_what_no_task_can_be_about_is_told_before_anything_is_written()
    {
        await using var world = await WorldAsync();
        world.FlowTo("people", "csv: people.csv", ["entity: task"], ["TITLE: name", "RESPONSIBLE_ID: { value: 1 }"]);

        var problem = Assert.Single((await Assert.ThrowsAsync<FlowException>(() => world.SyncAllAsync())).Problems);

        Assert.Contains("Flow \"people\" writes no records of the CRM, and tasks can be linked to these only", problem.Message, StringComparison.Ordinal);
        Assert.Equal(12, problem.Line);
    }

    private static async Task<SyncWorld> WorldAsync()
    {
        var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n7,Acme\n", "companies.csv");
        world.Csv("id,name\na,Ann\nb,Bob\n", "people.csv");
        world.Csv(Rows, "tasks.csv");
        world.FlowTo("companies", "csv: companies.csv", ["entity: company", "key: UF_CRM_X"], ["TITLE: name"]);
        world.FlowTo("people", "csv: people.csv", ["entity: contact", "key: UF_CRM_X"], ["NAME: name"]);
        world.FlowTo("tasks", "csv: tasks.csv", ["entity: task"], Links);
        return world;
    }

    private static async Task<List<string>> LinksAsync(SyncWorld world)
    {
        var answer = await world.AskAsync("tasks.task.list", new JsonObject { ["select"] = new JsonArray("ID", "UF_CRM_TASK"), ["order"] = new JsonObject { ["ID"] = "asc" } });
        return [.. answer.GetProperty("tasks").EnumerateArray().Select(task => task.GetProperty("ufCrmTask") is { ValueKind: JsonValueKind.Array } links
            ? string.Join(' ', links.EnumerateArray().Select(link => link.GetString())) : "")];
    }
}
