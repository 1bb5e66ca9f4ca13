using System.Text.Json.Nodes;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.Listing;

/// <summary>Writes rows as JSON lines, or as CSV whose columns are those asked for or those of the first row.</summary>
internal sealed class RowWriter(TextWriter output, bool csv, IReadOnlyList<string> columns)
{
    private IReadOnlyList<string>? _columns = columns.Count > 0 ? Distinct(columns) : null;
    private bool _started;

    public void Write(IReadOnlyDictionary<string, JsonNode?> row)
    {
        if (!csv)
        {
            output.WriteLine(JsonText.Of(row));
            return;
        }

        _columns ??= [.. row.Keys];
        Start();
        output.WriteLine(string.Join(',', _columns.Select(column => Cell(row.GetValueOrDefault(column)))));
    }

    /// <summary>A list without rows still has its head.</summary>
    public void End() => Start();

    private void Start()
    {
        if (csv && !_started && _columns is not null)
        {
            output.WriteLine(string.Join(',', _columns.Select(Quoted)));
        }

        _started = true;
    }

    private static List<string> Distinct(IReadOnlyList<string> columns) =>
        [.. columns.Prepend("ID").Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string Cell(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => Quoted(string.Join(';', list.Select(item => item is JsonObject part ? Text(part["VALUE"] ?? part) : Text(item)))),
        _ => Quoted(Text(value)),
    };

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonValue single => single.ToString(),
        _ => JsonText.Of(value),
    };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
