using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Methods;

/// <summary>Compares an answer with the documentation's sample: the same names, and the same kind of value under each.</summary>
internal static class Shape
{
    public static void Same(string sample, JsonNode? answer)
    {
        var expected = JsonNode.Parse(sample);
        Assert.Equal(Of(expected), Of(answer));
    }

    /// <summary>Each name of the sample is there with the same kind of value; the answer may have more.</summary>
    public static void Has(string sample, JsonNode? answer)
    {
        foreach (var (name, value) in JsonNode.Parse(sample)!.AsObject())
        {
            Assert.True(answer!.AsObject().ContainsKey(name), name);
            Assert.Equal(name + " " + Of(value), name + " " + Of(answer[name]));
        }
    }

    private static string Of(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject map => "{" + string.Join(',', map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + ":" + Of(pair.Value))) + "}",
        JsonArray list => "[" + (list.Count > 0 ? Of(list[0]) : "") + "]",
        _ => node.GetValueKind().ToString(),
    };
}
