using System.Text.Json.Nodes;

namespace Bridge24.Client.Events;

/// <summary>Reads the fields of a form as PHP nests them: <c>data[FIELDS][ID]=7</c>. Anybody may post one, so that its size is bounded.</summary>
internal static class EventForm
{
    private const int LongestForm = 1024 * 1024;
    private const int MostFields = 1000;
    private const int Deepest = 10;

    /// <exception cref="FormatException">The form is too large.</exception>
    public static IEnumerable<KeyValuePair<string, string?>> Split(string form)
    {
        if (form.Length > LongestForm)
        {
            throw new FormatException($"The delivery is longer than {LongestForm / 1024} KB: no portal sends that.");
        }

        return form.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var pair = part.Split('=', 2);
            return KeyValuePair.Create(Decode(pair[0]), pair.Length == 2 ? Decode(pair[1]) : "");
        })!;
    }

    /// <exception cref="FormatException">There are too many fields, or they nest too deep.</exception>
    public static JsonObject Nest(IEnumerable<KeyValuePair<string, string?>> fields)
    {
        var root = new JsonObject();
        var count = 0;
        foreach (var (name, value) in fields)
        {
            if (++count > MostFields)
            {
                throw new FormatException($"The delivery has more than {MostFields} fields: no portal sends that.");
            }

            Put(root, Path(name), value ?? "");
        }

        return root;
    }

    private static void Put(JsonObject root, List<string> path, string value)
    {
        var place = root;
        foreach (var step in path.SkipLast(1))
        {
            // A text such as "undefined" in the place of a map gives way to the map.
            if (place[step] is not JsonObject inner)
            {
                place[step] = inner = [];
            }

            place = inner;
        }

        place[path[^1]] = JsonValue.Create(value);
    }

    private static List<string> Path(string name)
    {
        var open = name.IndexOf('[', StringComparison.Ordinal);
        if (open <= 0 || !name.EndsWith(']'))
        {
            return [name];
        }

        var steps = name[(open + 1)..^1].Split("][");
        return steps.Length < Deepest
            ? [name[..open], .. steps]
            : throw new FormatException($"A field of the delivery nests deeper than {Deepest}: no portal sends that.");
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
