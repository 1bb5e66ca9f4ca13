using System.Runtime.CompilerServices;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Flows.Code;

/// <summary>A program's own rows as a source.</summary>
internal sealed class RowSource<TRow>(string name, Func<CancellationToken, IAsyncEnumerable<TRow>> rows, IReadOnlyList<RowColumn<TRow>> columns) : ISource
{
    private readonly IReadOnlyList<string> _columns = [.. columns.Select(column => column.Name)];

    public string Name => name;

    public Task<IReadOnlyList<string>> ColumnsAsync(CancellationToken ct = default) => Task.FromResult(_columns);

    public async IAsyncEnumerable<SourceRow> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var number = 0L;
        await foreach (var row in rows(ct).WithCancellation(ct).ConfigureAwait(false))
        {
            yield return Read(++number, row);
        }
    }

    public ValueTask DisposeAsync() => default;

    /// <summary>A row that the program's own code cannot read is set aside; the others go on.</summary>
    private SourceRow Read(long number, TRow row)
    {
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                values[i] = columns[i].Of(row);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return new SourceRow(number, _columns, new object?[values.Length], $"\"{columns[i].Name}\" of row {number} of {name} cannot be read: {exception.Message}");
            }
        }

        return new SourceRow(number, _columns, values);
    }
}
