using System.Globalization;
using System.Text.Json;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Surviving;

public sealed class KilledTargetTests : IDisposable
{
    private const int Rows = 120;

    private readonly B24 _b24 = new();

    public void Dispose() => _b24.Dispose();

    [Theory]
    [InlineData("tasks.xml-id=kept")]
    [InlineData("tasks.xml-id=dropped")]
    public async Task Tasks_and_their_checklists_are_there_once_however_often_a_sync_is_killed(string quirk)
    {
        await using var portal = await StartAsync("tasks.task.add", "task.checklistitem.add");
        portal.SetQuirk(quirk);
        var flow = Flow("task", "TITLE: title", "DESCRIPTION: note", "RESPONSIBLE_ID: { value: 1 }", "CHECKLIST: { from: steps, split: ';' }");

        await KilledSyncs.RunAsync(_b24, portal, flow, Rows, "tasks.task.add", "task.checklistitem.add");

        var tasks = await AllAsync(portal, "tasks.task.list", "tasks", new { select = new[] { "ID", "TITLE", "DESCRIPTION" } });
        Assert.Equal(Expected(i => $"Title {i / 4}|Note {i}"), tasks.Select(task => $"{task.GetProperty("title")}|{task.GetProperty("description")}").Order(StringComparer.Ordinal));
        foreach (var task in tasks)
        {
            var lines = await Portals.AskAsync(portal, "task.checklistitem.getlist", new { TASKID = task.GetProperty("id").GetString() });
            Assert.Equal(["Dial", "Talk"], lines.EnumerateArray().Where(line => line.GetProperty("PARENT_ID").ToString() != "0").Select(line => line.GetProperty("TITLE").GetString()).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Product_rows_are_there_once_however_often_a_sync_is_killed()
    {
        await using var portal = await StartAsync("crm.item.productrow.add");
        await Portals.AskAsync(portal, "crm.deal.add", new { fields = new { TITLE = "Order" } });
        var flow = Flow("product_row", "OWNER_ID: { value: 1 }", "PRODUCT_NAME: title", "QUANTITY: count", "PRICE: { value: 1.5 }");

        await KilledSyncs.RunAsync(_b24, portal, flow, Rows, "crm.item.productrow.add");

        var rows = await Portals.AskAsync(portal, "crm.deal.productrows.get", new { id = 1 });
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

    private static async Task<List<JsonElement>> AllAsync(SandboxPortal portal, string method, string rows, object parameters)
    {
        var all = new List<JsonElement>();
        for (var start = 0; ; start += 50)
        {
            var page = (await Portals.AskAsync(portal, $"{method}?start={start}", parameters)).GetProperty(rows).EnumerateArray().ToList();
            all.AddRange(page);
            if (page.Count < 50)
            {
                return all;
            }
        }
    }
}
