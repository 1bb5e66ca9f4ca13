using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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
    public object? this[string column]
    {
        get
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                if (string.Equals(Columns[i], column, StringComparison.Ordinal))
                    return Values[i] is DBNull ? null : Values[i];
            }

            return null;
        }
    }

    /// <summary>The value of a column as text, in the invariant culture; null where it is null or there is no such column.</summary>
    public string? Text(string column) => CellText.Of(this[column]);

    /// <summary>The row as one JSON object; an unreadable row as <c>{"unreadable": "text"}</c>.</summary>
    public string ToJson()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            if (Error is not null)
            {
                writer.WriteString("unreadable", Raw);
            }
            else
            {
                for (var i = 0; i < Columns.Count; i++)
                {
                    writer.WritePropertyName(Columns[i]);
                    Write(writer, Values[i]);
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null or DBNull:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteStringValue(CellText.Of(value));
                break;
        }
    }
}
