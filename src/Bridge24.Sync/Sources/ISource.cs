namespace Bridge24.Sync.Sources;

/// <summary>A source of rows.</summary>
public interface ISource : IAsyncDisposable
{
    /// <summary>The source's name in messages: <c>customers.csv</c>, <c>standard input</c>.</summary>
    string Name { get; }

    /// <summary>The columns that every row has, in order.</summary>
    /// <exception cref="SourceException">The source cannot be read.</exception>
    Task<IReadOnlyList<string>> ColumnsAsync(CancellationToken ct = default);

    /// <summary>The types of columns as the source declares them, once <see cref="ColumnsAsync"/> was called; none where it declares none.</summary>
    IReadOnlyDictionary<string, string> Types => new Dictionary<string, string>();

    /// <summary>The rows, as a stream; may be read several times. A row that cannot be read comes with <see cref="SourceRow.Error"/>.</summary>
    /// <exception cref="SourceException">The source as a whole cannot be read.</exception>
    IAsyncEnumerable<SourceRow> ReadAsync(CancellationToken ct = default);
}
