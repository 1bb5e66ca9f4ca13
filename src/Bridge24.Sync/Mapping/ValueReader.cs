using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Mapping;

/// <summary>Takes one mapped value out of rows: the texts that stand there, and what each means to the portal.</summary>
internal sealed class ValueReader(ValueMapping mapping, TextTemplate? template, ValueConverter converter)
{
    public ValueMapping Mapping => mapping;

    /// <summary>What the value comes from, in words: <c>Column "total"</c>.</summary>
    public string Origin => mapping.From is { } column ? $"Column \"{column}\"" : mapping.Template is not null ? $"Template \"{mapping.Template}\"" : "Value";

    /// <summary>The texts of a row, none of them blank; several where a column holds several.</summary>
    public IEnumerable<string> Texts(SourceRow row)
    {
        var text = mapping.Value ?? template?.Fill(row.Text) ?? (mapping.From is { } column ? row.Text(column) : null);
        if (string.IsNullOrWhiteSpace(text))
            text = mapping.Default;

        var texts = mapping.Split is { } separator ? (text ?? "").Split(separator) : [text ?? ""];
        return texts.Select(part => part.Trim()).Where(part => part.Length > 0);
    }

    public Converted Convert(string text, SourceRow? row) => converter.Convert(text, row);
}
