using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>
/// Parameters as the query string that PHP reads: <c>fields[PHONE][0][VALUE]=...</c>, names and values URL-encoded once.
/// A number goes as written, true as 1, false as 0; null, an empty list and an empty map go as an empty text, because PHP
/// knows no other way to send them and would otherwise not get the parameter at all.
/// </summary>
internal static class PhpQuery
{
    /// <exception cref="ArgumentException">A name is empty or holds a bracket, which PHP would read as nesting.</exception>
    public static string Encode(JsonObject? parameters)
    {
        var query = new StringBuilder();
        foreach (var (name, value) in parameters ?? [])
        {
            Append(query, Name(name), value);
        }

        return query.ToString();
    }

    /// <summary>True for a name that survives PHP's reading.</summary>
    public static bool CanName(string name) => name.Length > 0 && !name.AsSpan().ContainsAny('[', ']', '\0');

    private static void Append(StringBuilder query, string path, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } map:
                foreach (var (name, inner) in map)
                {
                    Append(query, $"{path}[{Name(name)}]", inner);
                }

                break;
            case JsonArray { Count: > 0 } list:
                for (var position = 0; position < list.Count; position++)
                {
                    Append(query, $"{path}[{position}]", list[position]);
                }

                break;
            default:
                query.Append(query.Length > 0 ? "&" : "").Append(Uri.EscapeDataString(path)).Append('=').Append(Uri.EscapeDataString(Scalar(value)));
                break;
        }
    }

    private static string Scalar(JsonNode? value) => value is not JsonValue ? "" : value.GetValueKind() switch
    {
        JsonValueKind.String => Text(value),
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        JsonValueKind.Number => value.ToJsonString(),
        _ => "",
    };

    /// <summary>The text of a JSON string, whatever .NET type stands behind it.</summary>
    internal static string Text(JsonNode value) =>
        ((JsonValue)value).TryGetValue<string>(out var text) ? text : value.ToJsonString().Trim('"');

    private static string Name(string name) => CanName(name)
        ? name
        : throw new ArgumentException($"Parameter \"{name}\" is empty or holds a bracket: a batch cannot carry it. Call the method alone.", nameof(name));
}
