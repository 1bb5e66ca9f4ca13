using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Cli.Execution;
using Bridge24.Client;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Listing;

/// <summary>An entity's records with names in UPPER_CASE, whatever is used beneath.</summary>
internal sealed class EntityRows(Portal portal, EntityType entity, EntityFields fields)
{
    private const string Operators = "!=<>@%~*";

    public async IAsyncEnumerable<IReadOnlyDictionary<string, JsonNode?>> ReadAsync(
        JsonObject? filter, IReadOnlyList<string> select, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var chosen = select.Select(name => fields.Find(name, entity.Name)).ToList();
        var request = new ListRequest("crm.item.list")
        {
            Parameters = new JsonObject { ["entityTypeId"] = entity.TypeId },
            Filter = filter is null ? null : Translate(filter),
            // Phones and e-mails come only with everything.
            Select = chosen.Count == 0 || chosen.Exists(field => field.IsMultifield) ? ["*"] : [.. chosen.Select(field => field.ApiName)],
        };
        await foreach (var item in portal.ListAsync(request, cancellation))
        {
            yield return Row(item, chosen);
        }
    }

    private Dictionary<string, JsonNode?> Row(JsonElement item, List<EntityField> chosen)
    {
        var all = new Dictionary<string, JsonNode?>(StringComparer.OrdinalIgnoreCase) { ["ID"] = null };
        foreach (var property in item.EnumerateObject())
        {
            if (property.Name == EntityFields.Multifields)
            {
                AddMultifields(all, property.Value);
            }
            else if (fields.OfApi(property.Name) is { } field)
            {
                all[field.Name] = Node(property.Value);
            }
        }

        if (chosen.Count == 0)
        {
            return all;
        }

        var row = new Dictionary<string, JsonNode?>(StringComparer.OrdinalIgnoreCase) { ["ID"] = all["ID"] };
        chosen.ForEach(field => row[field.Name] = all.GetValueOrDefault(field.Name) ?? (field.IsMultifield ? new JsonArray() : null));
        return row;
    }

    private static void AddMultifields(Dictionary<string, JsonNode?> row, JsonElement values)
    {
        if (values.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        foreach (var value in values.EnumerateArray())
        {
            var type = value.GetProperty("typeId").GetString()!;
            if (row.GetValueOrDefault(type) is not JsonArray list)
            {
                row[type] = list = [];
            }

            list.Add(Node(value.GetProperty("value")));
        }
    }

    private JsonObject Translate(JsonObject filter)
    {
        var translated = new JsonObject();
        foreach (var (key, value) in filter)
        {
            if (key.Equals("logic", StringComparison.OrdinalIgnoreCase) || int.TryParse(key, out _))
            {
                translated[key] = value is JsonObject group ? Translate(group) : value?.DeepClone();
                continue;
            }

            var name = key.TrimStart(Operators.ToCharArray());
            var field = fields.Find(name, entity.Name);
            if (field.IsMultifield)
            {
                throw new UsageException(
                    $"A {entity.Name} cannot be filtered by {field.Name} here.",
                    $"Use: b24 list crm.{entity.Name}.list --filter '{{\"{field.Name}\": \"...\"}}'");
            }

            translated[key[..^name.Length] + field.ApiName] = value?.DeepClone();
        }

        return translated;
    }

    private static JsonNode? Node(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : JsonNode.Parse(value.GetRawText());
}
