using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Surviving;

public sealed class KilledTargetTests : IDisposable
{
    private const int Rows = 120;
    private const int Kills = 4;
    private const int LeastKills = 3;

    private readonly B24 _b24 = new();
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _b24.Dispose();
        _http.Dispose();
    }

    [Theory]
    [InlineData("tasks.xml-id=kept")]
    [InlineData("tasks.xml-id=dropped")]
    public async Task Tasks_and_their_checklists_are_there_once_however_often_a_sync_is_killed(string quirk)
    {
        await using var portal = await StartAsync("tasks.task.add", "task.checklistitem.add");
        portal.SetQuirk(quirk);
        var flow = Flow("task", "TITLE: title", "DESCRIPTION: note", "RESPONSIBLE_ID: { value: 1 }", "CHECKLIST: { from: steps, split: ';' }");

        await KilledAsync(portal, flow, "tasks.task.add", "task.checklistitem.add");

        var tasks = await AllAsync(portal, "tasks.task.list", "tasks", new { select = new[] { "ID", "TITLE", "DESCRIPTION" } });
        Assert.Equal(Expected(i => $"Title {i / 4}|Note {i}"), tasks.Select(task => $"{task.GetProperty("title")}|{task.GetProperty("description")}").Order(StringComparer.Ordinal));
        foreach (var task in tasks)
        {
            var lines = await AskAsync(portal, "task.checklistitem.getlist", new { TASKID = task.GetProperty("id").GetString() });
            Assert.Equal(["Dial", "Talk"], lines.EnumerateArray().Where(line => line.GetProperty("PARENT_ID").ToString() != "0").Select(line => line.GetProperty("TITLE").GetString()).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Product_rows_are_there_once_however_often_a_sync_is_killed()
    {
        await using var portal = await StartAsync("crm.item.productrow.add");
        await AskAsync(portal, "crm.deal.add", new { fields = new { TITLE = "Order" } });
        var flow = Flow("product_row", "OWNER_ID: { value: 1 }", "PRODUCT_NAME: title", "QUANTITY: count", "PRICE: { value: 1.5 }");

        await KilledAsync(portal, flow, "crm.item.productrow.add");

        var rows = await AskAsync(portal, "crm.deal.productrows.get", new { id = 1 });
        Assert.Equal(Expected(i => $"Title {i / 4}|{i}"), rows.EnumerateArray().Select(row => $"{row.GetProperty("PRODUCT_NAME")}|{row.GetProperty("QUANTITY").GetDecimal():0}").Order(StringComparer.Ordinal));
    }

    private static Task<SandboxPortal> StartAsync(params string[] slow) => SandboxPortal.StartAsync(new SandboxOptions
    {
        PerSecond = 0,
        Costs = slow.ToDictionary(method => method, _ => 0.01),
    });

    private static IEnumerable<string> Expected(Func<int, string> row) => Enumerable.Range(1, Rows).Select(row).Order(StringComparer.Ordinal);

    private string Flow(string entity, params string[] map)
    {
        _b24.Write("rows.csv", "id,title,note,steps,count\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},Title {i / 4},Note {i},Dial;Talk,{i}\n"))));
        return _b24.Write("flow.yaml", string.Join('\n', [
            "flow: killed", "source:", "  csv: rows.csv", "  key: id", "target:", "  entity: " + entity, "map:", .. map.Select(line => "  " + line), "policies:", "  uncertain_for: 1s",
        ]));
    }

    /// <summary>Kills some syncs while they write, and lets the last one end.</summary>
    private async Task KilledAsync(SandboxPortal portal, string flow, params string[] writes)
    {
        await _b24.AddAsync(portal);
        var chance = new Random(7);
        var killed = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = Answered(portal, writes);
            using var process = _b24.Start("sync", flow, "--no-settle");
            await Portals.AskedAsync(portal, _ => process.HasExited || Answered(portal, writes) > before);
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(chance.Next(1, 120)));
            await timer.WaitForNextTickAsync();
            killed += process.HasExited ? 0 : 1;
            process.Kill();
            await process.WaitForExitAsync();
        }

        var last = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json;
        var plan = (await _b24.RunAsync("plan", flow, "--json")).Ends(0);

        Assert.True(killed >= LeastKills, $"Only {killed} of {Kills} kills met a sync at work.");
        Assert.Equal((Rows, "ok"), (last.GetProperty("read").GetInt32(), last.GetProperty("status").GetString()));
        Assert.Empty(plan.Lines);
    }

    private static int Answered(SandboxPortal portal, string[] writes) => portal.Requests.Sum(request => request.Commands.Count(writes.Contains));

    private async Task<List<JsonElement>> AllAsync(SandboxPortal portal, string method, string rows, object parameters)
    {
        var all = new List<JsonElement>();
        for (var start = 0; ; start += 50)
        {
            var page = (await AskAsync(portal, $"{method}?start={start}", parameters)).GetProperty(rows).EnumerateArray().ToList();
            all.AddRange(page);
            if (page.Count < 50)
            {
                return all;
            }
        }
    }

    private async Task<JsonElement> AskAsync(SandboxPortal portal, string method, object parameters)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(portal.Webhook + method), parameters);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("result");
    }
}
