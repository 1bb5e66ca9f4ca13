using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sync.Targets.Tasks;

/// <summary>The lines of a task's checklists, as a field of the task.</summary>
internal static class Checklist
{
    public const string Field = "CHECKLIST";
    public const string FieldType = "checklist";
    private const string Ids = "CHECKLIST_IDS";

    /// <summary>Puts the answer of <c>task.checklistitem.getlist</c> into the task.</summary>
    public static void Put(JsonObject task, JsonElement answer)
    {
        // A line without one above it is the name of a checklist.
        var lines = Php.Values(answer).Where(line => Php.Number(line, "PARENT_ID") > 0).OrderBy(line => Php.Number(line, "ID")).ToList();
        task[Field] = new JsonArray([.. lines.Select(line => (JsonNode)(Php.Text(line, "TITLE") ?? "").Trim())]);
        task[Ids] = new JsonArray([.. lines.Select(line => (JsonNode)Php.Number(line, "ID"))]);
    }

    /// <summary>The lines of <paramref name="to"/> that <paramref name="from"/> lacks; a text that stands twice counts twice.</summary>
    public static IEnumerable<string> Missing(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        var there = new List<string>(from);
        return [.. to.Where(line => !there.Remove(line))];
    }

    /// <summary>The IDs of the lines that are there and shall not be.</summary>
    public static IEnumerable<long> Surplus(PortalRecord task, IReadOnlyList<string> to)
    {
        var wanted = new List<string>(to);
        if (task.TryGet(Field, out var titles) && task.TryGet(Ids, out var ids))
        {
            foreach (var (title, id) in titles.EnumerateArray().Zip(ids.EnumerateArray()))
            {
                if (!wanted.Remove(title.GetString()!))
                {
                    yield return id.GetInt64();
                }
            }
        }
    }
}
