using System.Text.Json;

namespace Bridge24.Client.Events;

/// <summary>
/// Finds what an event is about. The CRM says it in FIELDS, tasks in FIELDS_AFTER and FIELDS_BEFORE, either of which may be the text
/// "undefined"; the queue may say <c>false</c>.
/// </summary>
internal static class EventData
{
    private static readonly string[] Places = ["FIELDS", "FIELDS_AFTER", "FIELDS_BEFORE"];

    /// <summary>The ID; null where the event does not tell it: something changed, and nobody knows what.</summary>
    public static long? ObjectId(JsonElement data) => Number(data, "ID");

    /// <summary>The type of a smart process or an invoice.</summary>
    public static long? EntityTypeId(JsonElement data) => Number(data, "ENTITY_TYPE_ID");

    private static long? Number(JsonElement data, string name) =>
        Places.Select(place => PhpJson.Number(PhpJson.Get(data, place), name)).FirstOrDefault(number => number is > 0);
}
