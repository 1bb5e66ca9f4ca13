using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>What of a call's parameters names its record, for a lookup.</summary>
internal static class RecordKeys
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "id", "entityTypeId", "originatorId", "originator_id", "originId", "origin_id", "xmlId", "xml_id", "taskId", "ownerTypeId", "ownerId",
        "UF_CRM_EXTERNAL_ID", "ufCrmExternalId",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys among the parameters and among their <c>fields</c>.</summary>
    public static IReadOnlyDictionary<string, string> Of(JsonObject? parameters)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(parameters, keys);
        Collect(parameters?.FirstOrDefault(pair => pair.Key.Equals("fields", StringComparison.OrdinalIgnoreCase)).Value as JsonObject, keys);
        return keys;
    }

    private static void Collect(JsonObject? map, Dictionary<string, string> keys)
    {
        foreach (var (name, value) in map ?? [])
        {
            if (Names.Contains(name) && value?.GetValueKind() is JsonValueKind.Number or JsonValueKind.String)
            {
                keys[name] = value.GetValueKind() == JsonValueKind.String ? PhpQuery.Text(value) : value.ToJsonString();
            }
        }
    }
}
