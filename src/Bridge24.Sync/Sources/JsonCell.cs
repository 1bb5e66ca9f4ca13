using System.Text.Json;

namespace Bridge24.Sync.Sources;

/// <summary>Values of JSON as <see cref="SourceRow"/> takes them: objects and lists as their text.</summary>
internal static class JsonCell
{
    public static object? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number when element.TryGetDecimal(out var exact) => exact,
        JsonValueKind.Number when element.TryGetDouble(out var number) && double.IsFinite(number) => number,
        _ => element.GetRawText(),
    };
}
