using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>An update that ends with what was asked for: phones by their difference, cleared values looked at again.</summary>
internal sealed class RecordUpdate(Portal portal, ItemMethods items)
{
    public async Task<JsonElement> RunAsync(long id, CrmRecord record, CancellationToken ct)
    {
        var fields = record.ToFields(withEmpty: true);
        var adds = await AddCommunicationsAsync(id, record, fields, ct).ConfigureAwait(false);
        if (fields.Count == 0)
        {
            return await items.GetAsync(id, ct).ConfigureAwait(false);
        }

        // Sent twice, a new phone would be there twice.
        var answer = await items.UpdateAsync(id, fields, adds ? MethodSafety.Create : MethodSafety.IdempotentWrite, ct).ConfigureAwait(false);
        var cleared = record.Changes.Where(field => field.Value.IsEmpty).Select(field => field.Key).ToList();
        return cleared.Count == 0 ? answer : await ClearAsync(id, record, cleared, ct).ConfigureAwait(false);
    }

    private async Task<bool> AddCommunicationsAsync(long id, CrmRecord record, JsonObject fields, CancellationToken ct)
    {
        if (record is not CrmParty { ChangedCommunications.Count: > 0 } party)
        {
            return false;
        }

        // Only IDs that are in the portal now may be changed: a list that was read long ago could bring back what is gone.
        CrmParty known = new Contact(await items.GetAsync(id, ct).ConfigureAwait(false));
        var (map, adds) = Communications.ToUpdate(party, known);
        if (map.Count > 0)
        {
            fields["fm"] = map;
        }

        return adds;
    }

    /// <summary>The answer of <c>crm.item.update</c> may show a value as cleared that is still there, so that it is read anew.</summary>
    private async Task<JsonElement> ClearAsync(long id, CrmRecord record, List<string> cleared, CancellationToken ct)
    {
        var row = await items.GetAsync(id, ct).ConfigureAwait(false);
        var left = Left(row, cleared);
        if (left.Count > 0 && EntityTypes.ClassicName(items.EntityTypeId) is { } name)
        {
            var names = await items.ClassicNamesAsync(ct).ConfigureAwait(false);
            var fields = new JsonObject(left.Select(field =>
                KeyValuePair.Create(names.GetValueOrDefault(field, field), (JsonNode?)record.Changes[field].ToNode())));
            await portal.CallAsync($"crm.{name}.update", new JsonObject { ["id"] = JsonValue.Create(id), ["fields"] = fields }, ct).ConfigureAwait(false);
            row = await items.GetAsync(id, ct).ConfigureAwait(false);
            left = Left(row, cleared);
        }

        return left.Count == 0 ? row : throw new RejectedException(
            $"The portal kept {string.Join(", ", left.Select(field => $"\"{field}\""))} of record {id}, which {(left.Count == 1 ? "was" : "were")} to be cleared. Set another value, or clear it in the portal.")
        { Method = "crm.item.update" };
    }

    private static List<string> Left(JsonElement row, List<string> cleared) => cleared.FindAll(name =>
    {
        var value = new FieldValue(PhpJson.Get(row, name));
        return !value.IsEmpty && value.Text is not ("0" or "N") && value.Number is not 0;
    });
}
