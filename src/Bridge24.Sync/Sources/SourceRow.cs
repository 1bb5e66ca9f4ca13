namespace Bridge24.Sync.Sources;

/// <summary>One row of a source.</summary>
public sealed class SourceRow
{
    /// <summary>A row; <paramref name="values"/> stand in the order of <paramref name="columns"/>.</summary>
    public SourceRow(long line, IReadOnlyList<string> columns, object?[] values, string? error = null, string? raw = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(values);
        if (columns.Count != values.Length)
            throw new ArgumentException($"{columns.Count} columns need as many values, not {values.Length}.", nameof(values));

        Line = line;
        Columns = columns;
        Values = values;
        Error = error;
        Raw = raw;
    }

    /// <summary>The line of a text source where the row begins, or the number of a database row, from 1.</summary>
    public long Line { get; }

    /// <summary>The source's columns; one list for all its rows.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The values: null, string, long, double, decimal, bool or byte[].</summary>
    public object?[] Values { get; }

    /// <summary>Why the row could not be read, or null; its values are then null.</summary>
    public string? Error { get; }

    /// <summary>The text that could not be read, shortened; null where the row is whole.</summary>
    public string? Raw { get; }

    /// <summary>The value of a column; null where it is null or there is no such column.</summary>
    public object? this[string column] => throw new NotSupportedException("Not built yet.");

    /// <summary>The value of a column as text, in the invariant culture; null where it is null or there is no such column.</summary>
    public string? Text(string column) => throw new NotSupportedException("Not built yet.");

    /// <summary>The row as one JSON object; an unreadable row as <c>{"unreadable": "text"}</c>.</summary>
    public string ToJson() => throw new NotSupportedException("Not built yet.");
}
