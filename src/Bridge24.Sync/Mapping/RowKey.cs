using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Mapping;

/// <summary>The keys of rows.</summary>
public static class RowKey
{
    /// <summary>The key of a row: the columns' texts joined by <c>|</c>, with <c>\|</c> and <c>\\</c> inside where there are several columns.</summary>
    public static string Of(SourceRow row, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Count == 1 ? row.Text(columns[0]) ?? "" : string.Join('|', columns.Select(column => Escaped(row.Text(column) ?? "")));
    }

    /// <summary>The key as the portal's filters see it: case folded, blanks at the end cut. Two keys that are equal so cannot be told apart.</summary>
    public static string Normal(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.TrimEnd().ToUpperInvariant();
    }

    /// <summary>Whether a row has no usable key: a column of it is null or blank.</summary>
    public static bool IsEmpty(SourceRow row, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Any(column => string.IsNullOrWhiteSpace(row.Text(column)));
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
