using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;
using CsCheck;

namespace Bridge24.Client.Tests;

public sealed class PhpQuery_tests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char["abcXYZ019_-@>!%=&+#? .äЖ"], 1, 6];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["ab[]&=+%#?/ \"\\'\n\t$äЖ€"], 0, 12],
        Gen.String.Where(text => text.All(letter => !char.IsSurrogate(letter))));

    [Theory]
    [InlineData("""{"a":null}""", "a=")]
    [InlineData("""{"a":[]}""", "a=")]
    [InlineData("""{"a":{}}""", "a=")]
    [InlineData("""{"a":true,"b":false}""", "a=1&b=0")]
    [InlineData("""{"a":1.50,"b":-3}""", "a=1.50&b=-3")]
    [InlineData("""{"filter":{">id":5}}""", "filter%5B%3Eid%5D=5")]
    [InlineData("""{"d":"2026-11-26T10:00:00+03:00"}""", "d=2026-11-26T10%3A00%3A00%2B03%3A00")]
    [InlineData("{}", "")]
    public void A_value_is_written_by_these_rules(string json, string query) => Assert.Equal(query, PhpQuery.Encode(JsonNode.Parse(json)!.AsObject()));

    [Fact]
    public void What_is_written_is_what_PHP_reads() => Object(3).Sample(parameters =>
        Assert.True(JsonNode.DeepEquals(Expected(parameters), PhpReader.Read(PhpQuery.Encode(parameters))), parameters.ToJsonString()));

    [Fact]
    public void A_name_with_a_bracket_is_refused() =>
        Assert.Throws<ArgumentException>(() => PhpQuery.Encode(new JsonObject { ["a]b"] = 1 }));

    private static Gen<JsonObject> Object(int depth) =>
        Gen.Select(Name, Node(depth - 1)).Array[0, 4].Select(pairs =>
            new JsonObject(pairs.DistinctBy(pair => pair.Item1).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2?.DeepClone()))));

    private static Gen<JsonNode?> Node(int depth)
    {
        var scalars = Gen.OneOf(
            Text.Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.Long.Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
            Gen.Const((JsonNode?)null));
        return depth == 0
            ? scalars
            : Gen.OneOf(
                scalars,
                Object(depth).Select(map => (JsonNode?)map),
                Node(depth - 1).Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])));
    }

    /// <summary>What PHP should have: maps of text, lists as maps by position.</summary>
    private static JsonNode Expected(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Expected(pair.Value)))),
        JsonArray { Count: > 0 } list => new JsonObject(list.Select((item, position) => KeyValuePair.Create($"{position}", (JsonNode?)Expected(item)))),
        JsonValue value when value.TryGetValue<bool>(out var flag) => JsonValue.Create(flag ? "1" : "0"),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(text),
        JsonValue value => JsonValue.Create(value.ToJsonString()),
        JsonObject root when root.Parent is null => new JsonObject(),
        _ => JsonValue.Create(""),
    };
}
