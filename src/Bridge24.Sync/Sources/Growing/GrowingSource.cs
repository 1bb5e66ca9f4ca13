using System.Runtime.CompilerServices;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources.Databases;

namespace Bridge24.Sync.Sources.Growing;

/// <summary>A source of which only the rows from a value of <c>changed:</c> on are read, and after them the dead letters that are not among these.</summary>
internal sealed class GrowingSource(ISource inner, SourceSettings settings) : ISource
{
    private GrowingValue? _from;
    private IReadOnlyList<WaitingRow> _waiting = [];

    public string Name => inner.Name;

    public IReadOnlyDictionary<string, string> Types => inner.Types;

    /// <summary>True when rows below a value are left out, so that a key that does not come up need not have left the source.</summary>
    public bool IsPart => _from is not null;

    public Task<IReadOnlyList<string>> ColumnsAsync(CancellationToken ct = default) => inner.ColumnsAsync(ct);

    /// <summary>Leaves out what is below the value; null reads all.</summary>
    public void Begin(GrowingValue? from, IReadOnlyList<WaitingRow> waiting)
    {
        (_from, _waiting) = (from, waiting);
        if (inner is DatabaseSource database)
            database.From = from;
    }

    public async IAsyncEnumerable<SourceRow> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var waiting = _waiting.ToDictionary(row => row.Key, StringComparer.Ordinal);
        await foreach (var row in inner.ReadAsync(ct).ConfigureAwait(false))
        {
            if (_from is not null && Value(row) is { } value && value.IsBelow(Comparable(row, value, _from)))
                continue;

            if (waiting.Count > 0 && row.Error is null && RowKey.IsUsable(row, settings.Key))
                waiting.Remove(RowKey.Of(row, settings.Key));
            yield return row;
        }

        var columns = waiting.Count == 0 ? [] : await ColumnsAsync(ct).ConfigureAwait(false);
        foreach (var row in _waiting.Where(row => waiting.ContainsKey(row.Key)).Select(row => row.Row(columns)))
        {
            if (RowKey.IsUsable(row, settings.Key))
                yield return row;
        }
    }

    /// <summary>The higher one of a value and the row's own.</summary>
    public GrowingValue? Highest(GrowingValue? highest, SourceRow row) =>
        Value(row) is { } value && (highest is null || Comparable(row, value, highest).IsBelow(value)) ? value : highest;

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    /// <summary>Null where the row has none: such a row is read each time.</summary>
    private GrowingValue? Value(SourceRow row) => row.Error is not null || string.IsNullOrWhiteSpace(row.Text(settings.Changed!)) ? null
        : GrowingValue.Of(row[settings.Changed!]) ?? throw Problem(row, "is neither a number nor a day or moment such as 2026-12-31 23:59:58");

    private GrowingValue Comparable(SourceRow row, GrowingValue value, GrowingValue other) =>
        value.IsComparable(other) ? other : throw Problem(row, $"is {(value.IsNumber ? "a number" : "a moment")}, and others of this column are not");

    private SourceException Problem(SourceRow row, string fact) => new(FlowProblem.Of(
        settings.File, settings.ChangedLine, $"\"{row.Text(settings.Changed!)}\" in column \"{settings.Changed}\" of row {CellText.Of(row.Line)} of {Name} {fact}", "Name a column that only grows, or leave \"changed\" out."));
}
