using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Bridge24.Sync.Flows;
using CsvHelper;

namespace Bridge24.Sync.Sources;

/// <summary>A text file with a header and separated values.</summary>
internal sealed class CsvSource(SourceSettings settings, TextFile file) : ISource
{
    private IReadOnlyList<string>? _columns;
    private char _separator;

    public string Name => file.Name;

    public async Task<IReadOnlyList<string>> ColumnsAsync(CancellationToken ct = default)
    {
        if (_columns is not null)
            return _columns;

        _separator = await CsvSeparator.DetectAsync(file, ct).ConfigureAwait(false);
        using var text = await file.OpenAsync(ct).ConfigureAwait(false);
        using var reader = Reader(text);
        if (!await reader.ReadAsync(ct).ConfigureAwait(false))
            throw TextFile.Problem(settings, $"{Name} is empty", "Its first line names the columns.");

        var names = Values(reader).ConvertAll(name => name.Trim());
        if (names.Any(name => name.Contains(TextFile.Broken, StringComparison.Ordinal)))
            throw TextFile.Problem(settings, $"The header of {Name} is not UTF-8", "Save the file as UTF-8.");

        return _columns = ColumnNames.Checked(names, Name, settings, settings.Line);
    }

    public async IAsyncEnumerable<SourceRow> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var columns = await ColumnsAsync(ct).ConfigureAwait(false);
        using var text = await file.OpenAsync(ct).ConfigureAwait(false);
        using var reader = Reader(text);
        await reader.ReadAsync(ct).ConfigureAwait(false);
        while (await reader.ReadAsync(ct).ConfigureAwait(false))
            yield return Row(reader, columns);
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    private CsvReader Reader(StreamReader text) => CsvReader.Create(text, new CsvReaderOptions
    {
        Separator = _separator,
        HasHeader = false,
        TrackLineNumbers = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    });

    private static List<string> Values(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    private SourceRow Row(CsvReader reader, IReadOnlyList<string> columns)
    {
        var raw = Encoding.UTF8.GetString(reader.RawRecord);
        var line = reader.LineNumber;
        var values = Values(reader);
        return Error(raw, values.Count, columns.Count) is { } error
            ? new SourceRow(line, columns, new object?[columns.Count], $"Line {line.ToString(CultureInfo.InvariantCulture)} of {Name} {error}", Excerpt.Of(raw))
            : new SourceRow(line, columns, [.. values]);
    }

    private static string? Error(string raw, int values, int columns)
    {
        if (raw.Contains(TextFile.Broken, StringComparison.Ordinal))
            return "is not UTF-8. Save the file as UTF-8.";

        if (raw.AsSpan().Count('"') % 2 != 0)
            return "has a quotation mark without a partner. Double quotation marks that belong to the text: \"\".";

        return values == columns
            ? null
            : $"has {values} values for {columns} columns. Put quotation marks around values that hold the separator.";
    }
}
