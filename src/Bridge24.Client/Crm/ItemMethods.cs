using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>The universal methods for one type. User fields bear their own names in both directions.</summary>
internal sealed class ItemMethods(Portal portal, int entityTypeId)
{
    public int EntityTypeId => entityTypeId;

    /// <summary>The record in a result; null where there is none.</summary>
    public static JsonElement? Item(JsonElement result) => PhpJson.Get(result, "item") is { ValueKind: JsonValueKind.Object } item ? item : null;

    public async Task<JsonElement> GetAsync(long id, CancellationToken ct) =>
        Item((await portal.SendAsync(CallToGet(RecordId.Node(id)), ct).ConfigureAwait(false)).Result)
        ?? throw new RejectedException("crm.item.get did not answer a record. Call it with: b24 call crm.item.get") { Method = "crm.item.get" };

    public async Task<JsonElement> AddAsync(JsonObject fields, CancellationToken ct)
    {
        var call = CallToAdd(fields);
        return Item((await portal.SendAsync(call, ct).ConfigureAwait(false)).Result) is { } item && PhpJson.Number(item, "id") > 0
            ? item
            : throw UnclearAnswer.Without("record with an ID", call.Method, call.Parameters);
    }

    public Call CallToAdd(JsonObject fields) => new("crm.item.add", Target(new JsonObject { ["fields"] = fields }));

    public Call CallToUpdate(JsonNode id, JsonObject fields) => new("crm.item.update", Target(new JsonObject { ["id"] = id, ["fields"] = fields }));

    public Call CallToGet(JsonNode id) => new("crm.item.get", Target(new JsonObject { ["id"] = id }));

    public Call CallToDelete(JsonNode id) => new("crm.item.delete", new JsonObject { ["entityTypeId"] = JsonValue.Create(entityTypeId), ["id"] = id });

    public async Task<JsonElement> UpdateAsync(long id, JsonObject fields, MethodSafety safety, CancellationToken ct)
    {
        var call = CallToUpdate(RecordId.Node(id), fields) with { Safety = safety };
        return Item((await portal.SendAsync(call, ct).ConfigureAwait(false)).Result) ?? throw UnclearAnswer.Without("record", call.Method, call.Parameters);
    }

    public Task DeleteAsync(long id, CancellationToken ct) =>
        portal.SendAsync(CallToDelete(RecordId.Node(id)), ct);

    public IAsyncEnumerable<JsonElement> ListAsync(CrmQuery query, CancellationToken ct) => portal.ListAsync(ToRequest(query), ct);

    public Task<ChangedRows> ChangedAsync(DateTimeOffset since, CrmQuery query, TimeSpan? overlap, CancellationToken ct) =>
        portal.ChangedAsync(ToRequest(query), since, overlap, ct);

    /// <summary>The names of the fields in the classic methods, by their names here.</summary>
    public async Task<Dictionary<string, string>> ClassicNamesAsync(CancellationToken ct)
    {
        var fields = PhpJson.Get(await portal.CallAsync("crm.item.fields", Target([]), ct).ConfigureAwait(false), "fields");
        return fields.ValueKind != JsonValueKind.Object ? [] : fields.EnumerateObject()
            .ToDictionary(field => field.Name, field => PhpJson.Text(PhpJson.Get(field.Value, "upperName")), StringComparer.Ordinal);
    }

    private ListRequest ToRequest(CrmQuery query) =>
        new("crm.item.list") { Parameters = Target([]), Filter = query.ToFilter(), Select = query.Select, After = query.After };

    private JsonObject Target(JsonObject parameters)
    {
        parameters["entityTypeId"] = JsonValue.Create(entityTypeId);
        parameters["useOriginalUfNames"] = JsonValue.Create("Y");
        return parameters;
    }
}
