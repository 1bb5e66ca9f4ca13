using System.Globalization;
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

    /// <summary>The most characters that a key may have: a longer one fits into no index of a state.</summary>
    public const int Longest = 500;

    /// <summary>Whether a row can be known by its key.</summary>
    public static bool IsUsable(SourceRow row, IReadOnlyList<string> columns) => Fault(row, columns) is null;

    /// <summary>Why a row cannot be known by its key, with the remedy: it is empty or blank in a column, too long, or holds what no text can keep. Null where it can.</summary>
    public static string? Fault(SourceRow row, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(columns);
        var name = string.Join(", ", columns);
        if (columns.Any(column => string.IsNullOrWhiteSpace(row.Text(column))))
        {
            return $"The key ({name}) is empty. Give the row a key in the source.";
        }

        var key = Of(row, columns);
        return key.Length > Longest ? string.Create(CultureInfo.InvariantCulture, $"The key ({name}) has {key.Length:N0} characters, and at most {Longest} can be looked up. Name other columns as the key.")
            : UnkeptText.Fault(key) is { } fault ? $"The key ({name}) {fault}"
            : null;
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
