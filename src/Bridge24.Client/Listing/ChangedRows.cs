using System.Text.Json;

namespace Bridge24.Client;

/// <summary>What changed in a list since a moment.</summary>
public sealed class ChangedRows
{
    internal ChangedRows(DateTimeOffset until, IAsyncEnumerable<JsonElement> rows) => (Until, Rows) = (until, rows);

    /// <summary>
    /// The portal's clock before the first row was read. Once all rows are read and settled, ask from here the next time: what changes
    /// meanwhile comes then.
    /// </summary>
    public DateTimeOffset Until { get; }

    /// <summary>The rows by ascending ID, as a stream. Those of the overlap come again: tell them by their content.</summary>
    public IAsyncEnumerable<JsonElement> Rows { get; }
}
