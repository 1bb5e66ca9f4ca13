using System.Text.Json;

namespace Bridge24.Sync.Targets;

/// <summary>A record as <c>crm.item.*</c> showed it.</summary>
internal sealed record PortalRecord(long Id, JsonElement Item)
{
    public static PortalRecord Of(JsonElement item) => new(Php.Number(item, "id"), item);

    /// <summary>The values of one kind (PHONE, EMAIL ...), oldest first.</summary>
    public List<Multivalue> Multivalues(string kind)
    {
        if (!Item.TryGetProperty("fm", out var all))
        {
            return [];
        }

        return [.. Php.Values(all)
            .Where(value => string.Equals(Php.Text(value, "typeId"), kind, StringComparison.OrdinalIgnoreCase))
            .Select(value => new Multivalue(Php.Number(value, "id"), Php.Text(value, "valueType") ?? "", Php.Text(value, "value")?.Trim() ?? ""))
            .OrderBy(value => value.Id)];
    }

    /// <summary>False where the answer does not carry this field, so that nothing may be concluded from its absence.</summary>
    public bool TryGet(string apiName, out JsonElement value) => Item.TryGetProperty(apiName, out value);
}
