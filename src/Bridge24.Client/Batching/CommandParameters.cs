using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>What stands in a command's parameters that matters to a batch.</summary>
internal static class CommandParameters
{
    /// <summary>True when a batch takes these parameters as they are.</summary>
    public static bool CanTravel(JsonNode? node) => node switch
    {
        JsonObject map => map.All(property => PhpQuery.CanName(property.Key) && CanTravel(property.Value)),
        JsonArray list => list.All(CanTravel),
        JsonValue when node.GetValueKind() == JsonValueKind.String => PhpQuery.Text(node) is var text && (!ResultReference.LooksLike(text) || ResultReference.Target(text) is not null),
        _ => true,
    };

    /// <summary>The commands that these parameters refer to.</summary>
    public static IEnumerable<BatchCommand> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(property => References(property.Value)),
        JsonArray list => list.SelectMany(References),
        JsonValue when node.GetValueKind() == JsonValueKind.String && ResultReference.Target(PhpQuery.Text(node)) is { } target => [target],
        _ => [],
    };
}
