using System.Text.Json;

namespace Bridge24.Client;

/// <summary>The records that changed since a moment.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public sealed class ChangedRecords<TRecord>
{
    internal ChangedRecords(ChangedRows changed, Func<JsonElement, TRecord> read) => (Until, Records) = (changed.Until, changed.Rows.Select(read));

    /// <inheritdoc cref="ChangedRows.Until"/>
    public DateTimeOffset Until { get; }

    /// <summary>The records by ascending ID, as a stream. Those of the overlap come again: tell them by their content.</summary>
    public IAsyncEnumerable<TRecord> Records { get; }
}
