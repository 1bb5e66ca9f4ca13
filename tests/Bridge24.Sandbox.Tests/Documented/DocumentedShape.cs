using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Documented;

/// <summary>Compares an answer with names and kinds of value: "string", "number", "boolean", maps, and lists of one.</summary>
internal static class DocumentedShape
{
    /// <summary>Places of what is absent or of another kind. Null and an empty list stand for any value, as PHP has them for a map without entries.</summary>
    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? answer, string at = "")
    {
        if (IsEmpty(expected) || IsEmpty(answer)) return [];
        return (expected, answer) switch
        {
            (JsonObject map, JsonObject shown) => map.SelectMany(pair => shown.ContainsKey(pair.Key)
                ? Differences(pair.Value, shown[pair.Key], Below(at, pair.Key))
                : [Below(at, pair.Key)]),
            (JsonArray list, JsonArray shown) => Differences(list[0], shown[0], at + "[]"),
            (JsonValue kind, JsonValue value) when kind.ToString() == Kind(value) => [],
            _ => [at],
        };
    }

    private static string Below(string at, string name) => at.Length > 0 ? $"{at}.{name}" : name;

    private static bool IsEmpty(JsonNode? node) => node is null or JsonArray { Count: 0 } or JsonObject { Count: 0 };

    private static string Kind(JsonValue value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
        System.Text.Json.JsonValueKind.Number => "number",
        _ => "string",
    };
}
