using System.Text.Json;

namespace Bridge24.Sync.Targets;

/// <summary>Reads answers as PHP writes them: maps that are lists when their keys are numbers, numbers as strings.</summary>
internal static class Php
{
    /// <summary>The values of a list, or of a map with numeric keys.</summary>
    public static IEnumerable<JsonElement> Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray(),
        JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
        _ => [],
    };

    /// <summary>A scalar as text; null where it is missing, null, or no scalar.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        } : null;

    /// <summary>A number that may come as text; 0 where there is none.</summary>
    public static long Number(JsonElement element, string name) =>
        long.TryParse(Text(element, name), System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The rows of a list's answer that stand under a name.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement result, string name) =>
        result.ValueKind == JsonValueKind.Object && result.TryGetProperty(name, out var items) ? Values(items) : [];

    /// <summary>What stands under a name; null where nothing does.</summary>
    public static JsonElement? Item(JsonElement result, string name) =>
        result.ValueKind == JsonValueKind.Object && result.TryGetProperty(name, out var item) ? item : null;

    /// <summary>Y, 1 and true are yes.</summary>
    public static bool Flag(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && (value.ValueKind == JsonValueKind.True || Text(element, name) is "Y" or "1" or "true");
}
