using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>Parameters as a log may tell them: names, whole-number ids and how many values; never a value that may be personal or secret.</summary>
internal static class ParameterShape
{
    private const int MostNames = 20;

    public static string Of(JsonObject? parameters) =>
        parameters is null ? "" : string.Join(", ", parameters.Take(MostNames).Select(pair => Of(pair.Key, pair.Value)));

    private static string Of(string name, JsonNode? value) => value switch
    {
        JsonObject map => $"{Clean(name)}{{{string.Join(",", map.Take(MostNames).Select(pair => Clean(pair.Key)))}}}",
        JsonArray list => $"{Clean(name)}[{list.Count}]",
        JsonValue number when IsId(name) && number.GetValueKind() == JsonValueKind.Number => $"{Clean(name)}={number.ToJsonString()}",
        _ => Clean(name),
    };

    private static bool IsId(string name) =>
        name.EndsWith("id", StringComparison.OrdinalIgnoreCase) || name.Equals("start", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name is the caller's data too: no line break, no novel.</summary>
    private static string Clean(string name) =>
        string.Concat(name.Take(60).Select(letter => char.IsControl(letter) ? '?' : letter));
}
