using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>A choice of a user field of the type enumeration.</summary>
/// <param name="Value">What people see.</param>
public sealed record UserFieldChoice(string Value)
{
    /// <summary>What records hold; null for a choice that is not there yet.</summary>
    public long? Id { get; init; }

    /// <summary>The place among the choices.</summary>
    public long? Sort { get; init; }

    /// <summary>Chosen in new records.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Its ID in another system.</summary>
    public string? XmlId { get; init; }

    /// <summary>In an update: the choice of this ID is deleted. Choices that an update leaves out stay.</summary>
    public bool Delete { get; init; }

    internal static UserFieldChoice Read(JsonElement row) => new(PhpJson.Text(PhpJson.Get(row, "VALUE")))
    {
        Id = PhpJson.Number(row, "ID"),
        Sort = PhpJson.Number(row, "SORT"),
        IsDefault = PhpJson.Text(PhpJson.Get(row, "DEF")) == "Y",
        XmlId = new FieldValue(PhpJson.Get(row, "XML_ID")).Text,
        Delete = PhpJson.Text(PhpJson.Get(row, "DEL")) == "Y",
    };

    internal JsonObject ToNode()
    {
        var node = new JsonObject { ["VALUE"] = JsonValue.Create(Value), ["DEF"] = JsonValue.Create(IsDefault ? "Y" : "N") };
        foreach (var (name, value) in new[] { ("ID", (FieldValue)Id), ("SORT", Sort), ("XML_ID", XmlId) })
        {
            if (!value.IsEmpty)
            {
                node[name] = value.ToNode();
            }
        }

        if (Delete)
        {
            node["DEL"] = JsonValue.Create("Y");
        }

        return node;
    }
}
