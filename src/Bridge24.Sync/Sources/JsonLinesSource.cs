using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Sources;

/// <summary>A text file with one JSON object a line. Its columns are the names in the first thousand rows; nested values are read as JSON text.</summary>
internal sealed class JsonLinesSource(SourceSettings settings, TextFile file) : ISource
{
    private const int RowsForColumns = 1_000;
    private IReadOnlyList<string>? _columns;

    public string Name => file.Name;

    private bool IsService => settings.Kind == SourceKind.Http;

    public async Task<IReadOnlyList<string>> ColumnsAsync(CancellationToken ct = default)
    {
        if (_columns is not null)
            return _columns;

        var columns = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var rows = 0;
        string? error = null;
        await foreach (var (line, text) in LinesAsync(ct).ConfigureAwait(false))
        {
            if (Parse(line, text, out var wrong) is { } row)
            {
                columns.AddRange(row.Keys.Where(known.Add));
            }

            error ??= wrong;
            if (++rows == RowsForColumns)
                break;
        }

        if (columns.Count == 0)
            throw TextFile.Problem(settings, error is null ? $"{Name} holds no rows" : $"{Name} holds no JSON objects: {error.TrimEnd('.')}", IsService ? "Check the address and \"rows\": each row is an object." : "Each line is one object: {\"id\": 1, \"name\": \"Ann\"}.");

        return _columns = ColumnNames.Checked(columns, Name, settings, settings.Line);
    }

    public async IAsyncEnumerable<SourceRow> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var columns = await ColumnsAsync(ct).ConfigureAwait(false);
        await foreach (var (line, text) in LinesAsync(ct).ConfigureAwait(false))
        {
            var values = new object?[columns.Count];
            if (Parse(line, text, out var error) is { } row)
            {
                for (var i = 0; i < columns.Count; i++)
                    values[i] = row.GetValueOrDefault(columns[i]);
            }

            yield return new SourceRow(line, columns, values, error, error is null ? null : Excerpt.Of(text));
        }
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    private async IAsyncEnumerable<(long Line, string Text)> LinesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = await file.OpenAsync(cancellation).ConfigureAwait(false);
        for (var line = 1L; await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
                yield return (line, text);
        }
    }

    private Dictionary<string, object?>? Parse(long line, string text, out string? error)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{(IsService ? "Row" : "Line")} {line} of {Name}");
        error = null;
        if (text.Contains(TextFile.Broken, StringComparison.Ordinal))
        {
            error = $"{place} is not UTF-8. Save the file as UTF-8.";
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                var row = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var property in document.RootElement.EnumerateObject())
                    row[property.Name] = JsonCell.Of(property.Value);
                return row;
            }

            error = $"{place} is no JSON object. Each {(IsService ? "row" : "line")} is one object: {{\"id\": 1}}.";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            error = $"{place} is not valid JSON. Each line is one object: {{\"id\": 1}}.";
        }

        return null;
    }
}
