using System.Text.Json;

namespace Bridge24.Campaigns.Syncs;

/// <summary>A contact as a line of the portal's export shows it.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Fields">Its fields by the names of the classic methods.</param>
internal sealed record PortalContact(long Id, JsonElement Fields)
{
    public const string KeyField = "UF_CRM_EXTERNAL_ID";

    public string Key => Text(KeyField);

    /// <summary>Null for a line about something else.</summary>
    public static PortalContact? Of(JsonElement line) =>
        line.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == "contact" && line.TryGetProperty("fields", out var fields)
            ? new PortalContact(line.GetProperty("id").GetInt64(), fields)
            : null;

    public string Text(string field) => Fields.ValueKind == JsonValueKind.Object && Fields.TryGetProperty(field, out var value) ? value.ToString() : "";

    /// <summary>Phones or e-mails.</summary>
    public IReadOnlyList<string> Values(string field) => Fields.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array
        ? [.. list.EnumerateArray().Select(entry => entry.GetProperty("VALUE").ToString())]
        : [];
}
