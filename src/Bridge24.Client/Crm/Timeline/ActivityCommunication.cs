using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>The other side of an activity.</summary>
/// <param name="Value">The phone or the e-mail address.</param>
/// <param name="EntityTypeId">The type of the record; see <see cref="EntityTypes"/>.</param>
/// <param name="EntityId">The record.</param>
public sealed record ActivityCommunication(string Value, int EntityTypeId, long EntityId)
{
    /// <summary>PHONE or EMAIL; null where it does not matter.</summary>
    public string? Type { get; init; }

    /// <summary>Prints no value: it is personal data.</summary>
    public override string ToString() => $"communication with {EntityTypeId}:{EntityId}";

    internal static ActivityCommunication Read(JsonElement row) => new(
        PhpJson.Text(PhpJson.Get(row, "VALUE")), (int)(PhpJson.Number(row, "ENTITY_TYPE_ID") ?? 0), PhpJson.Number(row, "ENTITY_ID") ?? 0)
    {
        Type = new FieldValue(PhpJson.Get(row, "TYPE")).Text,
    };

    internal JsonObject ToNode()
    {
        var node = new JsonObject
        {
            ["VALUE"] = JsonValue.Create(Value),
            ["ENTITY_ID"] = JsonValue.Create(EntityId),
            ["ENTITY_TYPE_ID"] = JsonValue.Create(EntityTypeId),
        };
        if (Type is { } type)
        {
            node["TYPE"] = JsonValue.Create(type);
        }

        return node;
    }
}
