using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>A phone, an e-mail, a site or a messenger of a contact, a company or a lead.</summary>
/// <param name="Value">The number or the address, as it shall stand in the portal.</param>
/// <param name="ValueType">What it is used for: WORK, MOBILE, HOME, FAX, MAILING, OTHER ...</param>
public sealed record Multifield(string Value, string ValueType = "WORK")
{
    /// <summary>Its own ID in the portal; null for one that is not there yet.</summary>
    public long? Id { get; init; }

    /// <summary>Prints no value: it is personal data.</summary>
    public override string ToString() => $"multifield {ValueType}";

    internal static Multifield Read(JsonElement entry) => new(PhpJson.Text(PhpJson.Get(entry, "value")), PhpJson.Text(PhpJson.Get(entry, "valueType")))
    {
        Id = PhpJson.Number(entry, "id"),
    };

    internal JsonObject ClassicEntry() => new() { ["VALUE"] = JsonValue.Create(Value), ["VALUE_TYPE"] = JsonValue.Create(ValueType) };

    internal JsonObject Entry(string type) => new()
    {
        ["typeId"] = JsonValue.Create(type),
        ["valueType"] = JsonValue.Create(ValueType),
        ["value"] = JsonValue.Create(Value),
    };
}
