using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bridge24.Client.Tests.Support;

/// <summary>Reads a query string as PHP's parse_str does, into maps of text.</summary>
internal static partial class PhpReader
{
    public static JsonObject Read(string query)
    {
        var root = new JsonObject();
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            var name = Decode(pair[..cut]);
            var first = name.IndexOf('[', StringComparison.Ordinal);
            string[] path = first < 0 ? [name] : [name[..first], .. Brackets().Matches(name[first..]).Select(match => match.Groups[1].Value)];
            var place = root;
            foreach (var step in path[..^1])
            {
                place = (JsonObject)(place[step] ??= new JsonObject());
            }

            place[path[^1]] = Decode(pair[(cut + 1)..]);
        }

        return root;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex Brackets();
}
