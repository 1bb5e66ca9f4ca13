using System.Text.Json;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets;

/// <summary>Turns the answer of <c>crm.item.fields</c> into the fields a flow may name.</summary>
internal static class SchemaFields
{
    private static readonly string[] Multifields = ["PHONE", "EMAIL", "WEB", "IM"];

    public static Dictionary<string, PortalField> Read(JsonElement answer)
    {
        var described = answer.TryGetProperty("fields", out var inner) ? inner : answer;
        var fields = new Dictionary<string, PortalField>(StringComparer.OrdinalIgnoreCase);
        if (described.ValueKind != JsonValueKind.Object)
        {
            return fields;
        }

        foreach (var property in described.EnumerateObject())
        {
            if (string.Equals(property.Name, "fm", StringComparison.OrdinalIgnoreCase))
            {
                AddMultifields(fields);
                continue;
            }

            var field = Field(property.Name, property.Value);
            fields[field.Name] = field;
        }

        return fields;
    }

    private static PortalField Field(string apiName, JsonElement description) => new()
    {
        Name = Php.Text(description, "upperName") ?? apiName,
        ApiName = apiName,
        Type = Php.Text(description, "type") ?? "string",
        IsMultiple = Php.Flag(description, "isMultiple"),
        IsReadOnly = Php.Flag(description, "isReadOnly"),
        IsRequired = Php.Flag(description, "isRequired"),
        StatusType = Php.Text(description, "statusType"),
        Items = description.TryGetProperty("items", out var items) ? Items(items) : [],
        Title = Php.Text(description, "formLabel") ?? Php.Text(description, "listLabel") ?? Php.Text(description, "title") ?? apiName,
    };

    private static List<FieldItem> Items(JsonElement items) =>
        [.. Php.Values(items).Select(item => new FieldItem(Php.Text(item, "ID") ?? "", Php.Text(item, "VALUE") ?? ""))];

    private static void AddMultifields(Dictionary<string, PortalField> fields)
    {
        foreach (var name in Multifields)
        {
            fields[name] = new PortalField { Name = name, ApiName = "fm", Type = "crm_multifield", IsMultiple = true, Title = name };
        }
    }
}
