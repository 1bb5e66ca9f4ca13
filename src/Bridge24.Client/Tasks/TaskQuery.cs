using System.Text.Json.Nodes;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Tasks;

/// <summary>Which tasks to list. They come by ascending ID.</summary>
public sealed record TaskQuery
{
    /// <summary>
    /// Conditions, all of which hold, by upper-case names and the operators <c>!</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>:
    /// <c>["RESPONSIBLE_ID"] = 7</c>. A list of values means any of them. Filtering by user fields other than UF_CRM_TASK is not documented.
    /// </summary>
    public FieldSet Filter { get; init; } = new();

    /// <summary>The upper-case names of the fields wanted; user fields come only when named. None takes the portal's default.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Go on after this ID.</summary>
    public long After { get; init; }

    internal ListRequest ToRequest()
    {
        var filter = new JsonObject(Filter.Select(condition => KeyValuePair.Create(condition.Key, (JsonNode?)condition.Value.ToNode())));
        return new("tasks.task.list") { Filter = filter, Select = Select, After = After };
    }
}
