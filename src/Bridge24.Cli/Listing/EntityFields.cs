using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Cli.Execution;
using Bridge24.Client;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Listing;

/// <summary>The fields of an entity, by their names in UPPER_CASE.</summary>
internal sealed class EntityFields
{
    public const string Multifields = "fm";

    private static readonly string[] MultifieldNames = ["PHONE", "EMAIL", "WEB", "IM"];

    private readonly Dictionary<string, EntityField> _byName;
    private readonly Dictionary<string, EntityField> _byApiName;

    private EntityFields(IEnumerable<EntityField> fields)
    {
        All = [.. fields];
        _byName = All.ToDictionary(field => field.Name, StringComparer.OrdinalIgnoreCase);
        _byApiName = All.Where(field => !field.IsMultifield).ToDictionary(field => field.ApiName, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<EntityField> All { get; }

    public static async Task<EntityFields> ReadAsync(Portal portal, EntityType entity, CancellationToken cancellation)
    {
        var answer = await portal.CallAsync("crm.item.fields", new JsonObject { ["entityTypeId"] = entity.TypeId }, cancellation);
        var described = answer.TryGetProperty("fields", out var inner) ? inner : answer;
        return new EntityFields(described.EnumerateObject().SelectMany(Read));
    }

    /// <summary>The same with the entries of directories as list values.</summary>
    public async Task<EntityFields> WithDirectoriesAsync(Portal portal, CancellationToken cancellation)
    {
        var types = All.Select(field => field.StatusType).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (types.Count == 0)
        {
            return this;
        }

        var batch = portal.Batch();
        var commands = types.ToDictionary(type => type, type => batch.Add(
            "crm.status.list", new JsonObject { ["filter"] = new JsonObject { ["ENTITY_ID"] = type }, ["order"] = new JsonObject { ["SORT"] = "ASC" } }), StringComparer.Ordinal);
        var outcome = await batch.SendAsync(ct: cancellation);
        return new EntityFields(All.Select(field => field.StatusType is { } type && outcome[commands[type]] is { State: CommandState.Succeeded } read
            ? field with { Values = [.. Rows(read.Result).Select(row => (Text(row, "STATUS_ID") ?? "", Text(row, "NAME") ?? ""))] }
            : field));
    }

    /// <summary>The field of a name, in UPPER_CASE or as the API has it.</summary>
    public EntityField Find(string name, string entity) =>
        _byName.GetValueOrDefault(name) ?? _byApiName.GetValueOrDefault(name) ?? throw new UsageException(
            $"A {entity} has no field \"{name}\".", Nearest.Ask(Nearest.To(name, _byName.Keys), $"See them with: b24 fields {entity}"));

    public EntityField? OfApi(string apiName) => _byApiName.GetValueOrDefault(apiName);

    private static IEnumerable<EntityField> Read(JsonProperty property)
    {
        if (property.Name == Multifields)
        {
            return MultifieldNames.Select(name => new EntityField(name, Multifields, "crm_multifield", name) { IsMultiple = true });
        }

        var value = property.Value;
        var title = Text(value, "formLabel") ?? Text(value, "listLabel") ?? Text(value, "title") ?? property.Name;
        return
        [
            new EntityField(Text(value, "upperName") ?? property.Name, property.Name, Text(value, "type") ?? "string", title)
            {
                IsMultiple = Flag(value, "isMultiple"),
                IsRequired = Flag(value, "isRequired"),
                IsReadOnly = Flag(value, "isReadOnly"),
                StatusType = Text(value, "statusType"),
                Values = value.TryGetProperty("items", out var items) ? [.. Rows(items).Select(row => (Text(row, "ID") ?? "", Text(row, "VALUE") ?? ""))] : [],
            },
        ];
    }

    private static IEnumerable<JsonElement> Rows(JsonElement list) => list.ValueKind switch
    {
        JsonValueKind.Array => list.EnumerateArray(),
        JsonValueKind.Object => list.EnumerateObject().Select(property => property.Value),
        _ => [],
    };

    private static string? Text(JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    private static bool Flag(JsonElement record, string name) => Text(record, name) is "True" or "true" or "Y" or "1";
}
