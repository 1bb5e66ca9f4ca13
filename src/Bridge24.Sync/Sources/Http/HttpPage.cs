using System.Text.Json;

namespace Bridge24.Sync.Sources.Http;

/// <summary>One answer: its JSON, and the address of the next page that its headers name.</summary>
internal sealed record HttpPage(JsonDocument Document, Uri Address, string? NextByHeader) : IDisposable
{
    public void Dispose() => Document.Dispose();

    /// <summary>What stands at a path such as <c>data.items</c>; null where there is nothing.</summary>
    public JsonElement? At(string? path)
    {
        var element = Document.RootElement;
        foreach (var name in path?.Split('.') ?? [])
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element;
    }

    /// <summary>The text or number at a path; null where it is missing, null, false or empty.</summary>
    public string? Text(string path) => At(path) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } value ? value : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };
}
