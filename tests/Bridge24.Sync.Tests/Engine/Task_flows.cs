using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Task_flows
{
    private const string Rows = "id,subject,note,due,steps\n1,Call,First,2026-12-01 10:00:00,\n2,Call,Second,2026-12-02 10:00:00,Look up;Dial;Talk\n";
    private static readonly string[] Map =
        ["TITLE: subject", "DESCRIPTION: note", "RESPONSIBLE_ID: { value: 1 }", "DEADLINE: { from: due, as: datetime }", "CHECKLIST: { from: steps, split: \";\" }"];

    /// <summary>What may become of a request, with a portal that keeps what the flow marks a task by and with one that does not.</summary>
    public static MatrixTheoryData<string, string> Kinds => new(
        ["refuse", "drop-before", "drop-after", "late:seconds=0.5", "500-before", "500-after", "html-after", "half"], ["kept", "dropped"]);

    [Fact]
    public async Task Rows_become_tasks_with_their_checklists_and_follow_them()
    {
        await using var world = await WorldAsync(Rows);

        var plan = await world.PlanAllAsync();
        var first = await world.SyncAllAsync();
        var again = await world.SyncAllAsync();
        world.Csv(Rows.Replace("First", "Changed", StringComparison.Ordinal).Replace("Dial;", "", StringComparison.Ordinal));
        var changed = await world.SyncAllAsync();

        Assert.Equal(["create", "create"], plan.Select(change => change.Action));
        Assert.Equal(["Look up", "Dial", "Talk"], plan[1].Fields["CHECKLIST"].To);
        Assert.Equal((2, 2, 2), (first[0].Account.Created, again[0].Account.Unchanged, changed[0].Account.Updated));
        Assert.Equal(["1|Call|Changed", "2|Call|Second"], await TasksAsync(world, "id", "title", "description"));
        Assert.Equal(["Look up", "Talk"], await LinesAsync(world, 2));
        Assert.Empty(await world.PlanAllAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_task_is_made_exactly_once_whatever_becomes_of_a_batch_of_creates(string kind, string marker)
    {
        // Four share each title; the portal cannot be asked by the key.
        await using var world = await WorldAsync(Many(24));
        world.Sandbox.SetQuirk($"tasks.xml-id={marker}");
        world.Sandbox.AddFault($"tasks.task.add:{kind}:count=1:after=1");

        var report = (await world.SyncAllAsync())[0];
        var again = (await world.SyncAllAsync())[0];

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Empty((await world.DeadAsync()).Select(letter => letter.Reason));
        Assert.Equal((24, 24, FlowStatus.Ok, 24), (report.Account.Read, report.Account.Created, report.Status, again.Account.Unchanged));
        Assert.Equal(Enumerable.Range(1, 24).Select(i => $"Call {i / 4}|Note {i}").Order(StringComparer.Ordinal), await TasksAsync(world, "title", "description"));
        for (var id = 1; id <= 24; id++)
        {
            Assert.Equal(["Dial", "Talk"], await LinesAsync(world, id));
        }
    }

    [Theory]
    [InlineData("drop-after")]
    [InlineData("late:seconds=0.5")]
    [InlineData("half")]
    [InlineData("500-before")]
    public async Task Each_line_of_a_checklist_is_made_exactly_once(string kind)
    {
        await using var world = await WorldAsync(Many(24));
        world.Sandbox.AddFault($"task.checklistitem.add:{kind}:count=1");

        var report = (await world.SyncAllAsync())[0];
        var plan = await world.PlanAllAsync();

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Equal((24, FlowStatus.Ok), (report.Account.Created, report.Status));
        Assert.Empty(plan);
        for (var id = 1; id <= 24; id++)
        {
            Assert.Equal(["Dial", "Talk"], await LinesAsync(world, id));
        }
    }

    [Fact]
    public async Task What_people_do_to_a_checklist_stays()
    {
        await using var world = await WorldAsync(Rows);
        await world.SyncAllAsync();
        await AddLineAsync(world, 2, "Theirs");

        world.Csv(Rows.Replace("Dial;Talk", "Talk;Write", StringComparison.Ordinal));
        await world.SyncAllAsync();
        world.Csv(Rows.Replace("Dial;Talk", "Talk;Send", StringComparison.Ordinal));
        await world.SyncAllAsync();

        Assert.Equal(["Look up", "Dial", "Talk", "Theirs", "Write", "Send"], await LinesAsync(world, 2));
    }

    [Fact]
    public async Task A_task_that_left_the_source_is_deleted_and_one_that_people_deleted_is_made_again()
    {
        await using var world = await WorldAsync(Rows + "3,Third,x,,\n", "on_delete: delete", "max_delete: 100%");
        await world.SyncAllAsync();
        await world.AskAsync("tasks.task.delete", new JsonObject { ["taskId"] = 2 });

        world.Csv(Rows.Replace("1,Call,First,2026-12-01 10:00:00,\n", "", StringComparison.Ordinal).Replace("Second", "New", StringComparison.Ordinal) + "3,Third,x,,\n");
        var report = (await world.SyncAllAsync())[0];

        Assert.Equal((1, 1, 1), (report.Account.Deleted, report.Account.Created, report.Account.Unchanged));
        Assert.Equal(["3|Third|x", "4|Call|New"], await TasksAsync(world, "id", "title", "description"));
        Assert.Equal(["Look up", "Dial", "Talk"], await LinesAsync(world, 4));
    }

    [Fact]
    public async Task A_task_of_a_person_with_the_same_title_is_not_taken_for_a_lost_one()
    {
        await using var world = await WorldAsync(Many(12));
        world.Sandbox.SetQuirk("tasks.xml-id=dropped");
        var person = (await world.AskAsync("user.add", new JsonObject { ["EMAIL"] = "anna@example.com", ["UF_DEPARTMENT"] = new JsonArray(1) })).ToString();
        for (var i = 0; i < 3; i++)
        {
            await world.AskAsync("tasks.task.add", new JsonObject { ["fields"] = new JsonObject { ["TITLE"] = $"Call {i}", ["RESPONSIBLE_ID"] = 1, ["CREATED_BY"] = person } });
        }

        world.Sandbox.AddFault("tasks.task.add:drop-before:count=1:after=1");
        var report = (await world.SyncAllAsync())[0];

        Assert.Equal((12, 15), (report.Account.Created, (await TasksAsync(world, "id")).Count));
    }

    [Fact]
    public void What_a_task_needs_is_told_with_a_line()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("b24-task-").FullName, "a.yaml");
        File.WriteAllText(path, "flow: a\nsource:\n  csv: a.csv\n  key: id\ntarget:\n  entity: task\nmap:\n  TITLE: subject\npolicies:\n  on_delete: clear\n");

        var problems = FlowFiles.Read(path, _ => null).Problems;

        Assert.Equal([(6, "RESPONSIBLE_ID"), (10, "on_delete: clear")], problems.Select(problem => (problem.Line, problem.Message.Contains("RESPONSIBLE_ID", StringComparison.Ordinal) ? "RESPONSIBLE_ID" : "on_delete: clear")));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private static string Many(int rows) => "id,subject,note,due,steps\n"
        + string.Concat(Enumerable.Range(1, rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},Call {i / 4},Note {i},,Dial;Talk\n")));

    private static async Task<SyncWorld> WorldAsync(string rows, params string[] policies)
    {
        var world = await SyncWorld.StartAsync();
        world.Csv(rows);
        world.FlowTo("tasks", "csv: rows.csv", ["entity: task", "key: state"], Map, policies);
        return world;
    }

    private static async Task<List<string>> TasksAsync(SyncWorld world, params string[] fields)
    {
        var answer = await world.AskAsync("tasks.task.list", new JsonObject { ["select"] = new JsonArray("ID", "TITLE", "DESCRIPTION") });
        return [.. answer.GetProperty("tasks").EnumerateArray().Select(task => string.Join('|', fields.Select(field => task.GetProperty(field)))).Order(StringComparer.Ordinal)];
    }

    private static Task<JsonElement> AddLineAsync(SyncWorld world, long task, string title) =>
        world.AskAsync("task.checklistitem.add", new JsonObject { ["TASKID"] = task, ["FIELDS"] = new JsonObject { ["TITLE"] = title } });

    private static async Task<List<string>> LinesAsync(SyncWorld world, long task)
    {
        var lines = await world.AskAsync("task.checklistitem.getlist", new JsonObject { ["TASKID"] = task, ["ORDER"] = new JsonObject { ["ID"] = "asc" } });
        return [.. lines.EnumerateArray().Where(line => line.GetProperty("PARENT_ID").ToString() != "0").Select(line => line.GetProperty("TITLE").GetString()!)];
    }
}
