using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>Which records to list. They come by ascending ID, whatever happens in the portal meanwhile.</summary>
public sealed record CrmQuery
{
    /// <summary>
    /// Conditions, all of which hold: <c>["=originId"] = "77"</c>, <c>[">=updatedTime"] = moment</c>, <c>["@UF_CRM_TIER"] = new long[] { 44, 45 }</c>.
    /// The portal refuses a field that it does not know.
    /// </summary>
    public FieldSet Filter { get; init; } = new();

    /// <summary>The API's names of the fields wanted; none takes all. Phones and e-mails come only with all.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Go on after this ID.</summary>
    public long After { get; init; }

    internal JsonObject ToFilter() => new(Filter.Select(condition => KeyValuePair.Create(condition.Key, Value(condition.Key, condition.Value))));

    // User fields that are yes or no are asked for by 1 and 0, all others by Y and N.
    private static JsonNode? Value(string name, FieldValue value) =>
        name.Contains("UF_CRM_", StringComparison.OrdinalIgnoreCase) && value.Json.ValueKind == System.Text.Json.JsonValueKind.String && value.YesNo is { } yes && value.Text is "Y" or "N"
            ? JsonValue.Create(yes ? "1" : "0")
            : value.ToNode();
}
