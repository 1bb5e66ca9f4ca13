using System.Globalization;
using System.Text.Json;

namespace Bridge24.Client;

/// <summary>Reads answers as PHP writes them: <c>[]</c> for an empty map, lists for maps, numbers as text.</summary>
internal static class PhpJson
{
    /// <summary>A property; undefined where the element is no map or lacks it.</summary>
    public static JsonElement Get(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>The value under a key, or under its position where the map came as a list; undefined where there is none.</summary>
    public static JsonElement At(JsonElement map, string key, int position) => map.ValueKind switch
    {
        JsonValueKind.Object => Get(map, key),
        JsonValueKind.Array when position < map.GetArrayLength() => map[position],
        _ => default,
    };

    /// <summary>A whole number that may come as text.</summary>
    public static long? Number(JsonElement element, string name) => Number(Get(element, name));

    /// <summary>A whole number that may come as text.</summary>
    public static long? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt64(out var number) => number,
        JsonValueKind.Number when value.TryGetDouble(out var number) && Math.Abs(number) < 1e15 => (long)number,
        JsonValueKind.String when long.TryParse(String(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>A number of seconds, whole or not, that may come as text.</summary>
    public static double? Seconds(JsonElement element, string name) =>
        double.TryParse(Text(Get(element, name)), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds) ? seconds : null;

    /// <summary>A scalar as text, empty for everything else.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => String(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };

    /// <summary>Text that is cut inside a surrogate pair is taken as it came.</summary>
    private static string String(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText().Trim('"');
        }
    }

    /// <summary>The values of a list, or of a map with numeric keys.</summary>
    public static IEnumerable<JsonElement> Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray(),
        JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
        _ => [],
    };

    /// <summary>An error in any of its shapes: text, number, or the map of REST 3.0.</summary>
    public static (string Code, string Description) Error(JsonElement error, JsonElement description)
    {
        if (error.ValueKind != JsonValueKind.Object)
        {
            var (name, words) = (Text(error), Text(description));
            // Some methods put their words in the place of the code.
            return words.Length == 0 && name.Contains(' ', StringComparison.Ordinal) ? ("", name) : (name, words);
        }

        // A command's error is a map with the classic names, REST 3.0's one with its own.
        var code = Text(Get(error, "code")) is { Length: > 0 } modern ? modern : Text(Get(error, "error"));
        var text = Text(Get(error, "message")) is { Length: > 0 } message ? message : Text(Get(error, "error_description"));
        var fields = Values(Get(error, "validation"))
            .Select(item => $"{Text(Get(item, "field"))}: {Text(Get(item, "message"))}");
        return (code, string.Join("; ", fields.Prepend(text).Where(part => part.Length > 0)));
    }
}
