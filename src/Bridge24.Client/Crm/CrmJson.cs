using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Bridge24.Client.Crm;

/// <summary>Turns nodes into elements and back without reflection.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class CrmJson : JsonSerializerContext
{
    public static JsonElement Element(JsonNode? node) => JsonSerializer.SerializeToElement(node, Default.JsonNode!);

    public static JsonNode Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element)!,
        JsonValueKind.Array => JsonArray.Create(element)!,
        _ => JsonValue.Create(element)!,
    };
}
