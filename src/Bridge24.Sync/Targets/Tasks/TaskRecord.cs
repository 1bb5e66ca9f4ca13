using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets.Tasks;

/// <summary>Reads tasks under the names of <c>tasks.task.getFields</c>; answers have <c>responsibleId</c>, and user fields as <c>ufAuto1</c> or <c>UF_AUTO_1</c>.</summary>
internal sealed class TaskRecord(IReadOnlyDictionary<string, PortalField> fields)
{
    private readonly Dictionary<string, string> _names = fields.Keys.GroupBy(Bare, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(same => same.Key, same => same.First().ToUpperInvariant(), StringComparer.OrdinalIgnoreCase);

    public static PortalRecord Of(JsonObject task) =>
        new(long.Parse(task["ID"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture), JsonSerializer.SerializeToElement(task));

    /// <summary>The task of an answer; null where it has none.</summary>
    public JsonObject? Read(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("task", out var task) && task.ValueKind == JsonValueKind.Object && Php.Number(task, "id") > 0
            ? Renamed(task)
            : null;

    public JsonObject Renamed(JsonElement task)
    {
        var renamed = new JsonObject();
        foreach (var property in task.EnumerateObject())
        {
            // What the answers call checklist holds other things; the lines are read on their own.
            if (_names.TryGetValue(Bare(property.Name), out var name) && name != Checklist.Field)
            {
                renamed[name] = Node(property.Value);
            }
        }

        return renamed;
    }

    /// <summary>Tags may come as objects with a title.</summary>
    private static JsonNode? Node(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().All(item => item.Value.ValueKind == JsonValueKind.Object && item.Value.TryGetProperty("title", out _)) =>
            new JsonArray([.. value.EnumerateObject().Select(item => (JsonNode)item.Value.GetProperty("title").ToString())]),
        JsonValueKind.Array or JsonValueKind.Object => JsonNode.Parse(value.GetRawText()),
        JsonValueKind.Null => null,
        _ => JsonSerializer.SerializeToNode(value),
    };

    private static string Bare(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
