using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Proposing;

/// <summary>The first rows of a source, and which of its columns tell rows apart.</summary>
internal sealed class SourceSample
{
    private const int Most = 500;
    private const int MostForKeys = 20_000;

    private SourceSample(SourceSettings settings, string name, IReadOnlyList<string> columns) => (Settings, Name, Columns) = (settings, name, columns);

    public SourceSettings Settings { get; }

    public string Name { get; }

    /// <summary>The table, or the file's name without its ending.</summary>
    public string Subject => Settings.Table ?? Path.GetFileNameWithoutExtension(Settings.Location);

    public IReadOnlyList<string> Columns { get; }

    public List<SourceRow> Rows { get; } = [];

    /// <summary>The columns that make the key; none where neither one column nor two ID columns tell rows apart.</summary>
    public IReadOnlyList<string> Key { get; private set; } = [];

    public static async Task<SourceSample> ReadAsync(SourceSettings settings, IReadOnlyList<string> key, CancellationToken cancellation)
    {
        var source = Sources.Sources.Open(settings);
        await using var _ = source.ConfigureAwait(false);
        var sample = new SourceSample(settings, source.Name, await source.ColumnsAsync(cancellation).ConfigureAwait(false));
        var keys = key.Count > 0 ? [key] : sample.Candidates().ToList();
        var seen = keys.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToList();
        await foreach (var row in source.ReadAsync(cancellation).Take(MostForKeys).ConfigureAwait(false))
        {
            if (row.Error is not null)
                continue;

            if (sample.Rows.Count < Most)
                sample.Rows.Add(row);

            for (var i = keys.Count - 1; key.Count == 0 && i >= 0; i--)
            {
                if (!RowKey.IsUsable(row, keys[i]) || !seen[i].Add(RowKey.Normal(RowKey.Of(row, keys[i]))))
                {
                    keys.RemoveAt(i);
                    seen.RemoveAt(i);
                }
            }
        }

        sample.Key = keys.Count > 0 ? keys[0] : [];
        return sample;
    }

    /// <summary>Likeliest first: what is called an ID, the first column, any other, and at last two IDs together.</summary>
    private IEnumerable<IReadOnlyList<string>> Candidates()
    {
        var own = new[] { "id", ColumnWords.Singular(Subject) + "id", ColumnWords.Normal(Subject) + "id", "key", "code", "number", "uuid", "guid", "nr", "ид", "код", "номер" };
        var ids = Columns.Where(column => ColumnWords.Normal(column).EndsWith("id", StringComparison.Ordinal)).ToList();
        var single = Columns.Where(column => ColumnWords.IsOneOf(column, own)).OrderBy(column => Array.IndexOf(own, ColumnWords.Normal(column)))
            .Concat(ids).Concat(Columns).Distinct(StringComparer.Ordinal);
        var pairs = ids.SelectMany((left, i) => ids.Skip(i + 1).Select(right => (IReadOnlyList<string>)[left, right]));
        return single.Select(column => (IReadOnlyList<string>)[column]).Concat(pairs);
    }
}
