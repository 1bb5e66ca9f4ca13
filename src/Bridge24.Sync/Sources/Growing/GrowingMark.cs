using System.Text.Json;

namespace Bridge24.Sync.Sources.Growing;

/// <summary>How far a flow has read its source; the state keeps it.</summary>
/// <param name="From">The highest value of <c>changed:</c> that a completed run read.</param>
/// <param name="Under">What the source and the map were then: under others all rows have to be read again.</param>
internal sealed record GrowingMark(JsonElement From, ulong Under)
{
    public static GrowingMark? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<GrowingMark>(json);

    public static string Text(GrowingValue from, ulong under) => JsonSerializer.Serialize(new GrowingMark(JsonSerializer.SerializeToElement(from.Cell), under));
}
