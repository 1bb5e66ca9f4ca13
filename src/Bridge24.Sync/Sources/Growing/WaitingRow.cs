using System.Text.Json;

namespace Bridge24.Sync.Sources.Growing;

/// <summary>A dead letter whose row is tried again as it was, should the source not be read as far back.</summary>
internal sealed record WaitingRow(string Key, long Line, string Payload)
{
    /// <summary>The row; columns that it did not have are null.</summary>
    public SourceRow Row(IReadOnlyList<string> columns)
    {
        using var payload = JsonDocument.Parse(Payload);
        return new SourceRow(Line, columns, [.. columns.Select(column => payload.RootElement.TryGetProperty(column, out var value) ? JsonCell.Of(value) : null)]);
    }
}
