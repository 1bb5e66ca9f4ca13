using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Mapping;

/// <summary>Holds what a flow says about columns against those that its source has. Needs no portal.</summary>
internal sealed class ColumnCheck(IReadOnlyList<string> columns, string source, Action<int, string, string> problem)
{
    private const int CodeLength = 3;

    /// <summary>The whole flow: its key and each value of its map.</summary>
    public void Check(Flow flow)
    {
        Key(flow.Source);
        foreach (var value in flow.Map.SelectMany(field => field.Values))
            Value(value);
    }

    public void Key(SourceSettings settings)
    {
        foreach (var column in settings.Key)
            Column(column, settings.KeyLine);
        if (settings.Changed is { } changed)
            Column(changed, settings.ChangedLine);
    }

    /// <summary>One value; answers its template, if it has one that can be read.</summary>
    public TextTemplate? Value(ValueMapping value)
    {
        if (value.From is { } from)
            Column(from, value.Line);

        var template = Template(value);
        if (value.Currency is { } currency && !Has(currency) && (currency.Length != CodeLength || !currency.All(char.IsAsciiLetter)))
            problem(value.Line, $"\"{currency}\" is neither a currency nor a column of {source}", NearestName.Question(currency, columns) ?? "Write a code of three letters, such as EUR.");

        if (value.Region is { } region && !Has(region) && Countries.Code(region) is null)
            problem(value.Line, $"\"{region}\" is neither a country nor a column of {source}", NearestName.Question(region, [.. columns, .. Countries.Names]) ?? "Write an ISO code such as DE, or an English name such as Germany.");

        return template;
    }

    private TextTemplate? Template(ValueMapping value)
    {
        if (value.Template is not { } text)
            return null;

        if (TextTemplate.Parse(text, out var error) is not { } template)
        {
            problem(value.Line, $"{error} in template \"{text}\"", "Columns stand in braces: \"Order {number}\"; a brace itself is written twice.");
            return null;
        }

        foreach (var column in template.Columns)
            Column(column, value.Line);

        return template;
    }

    private void Column(string column, int line)
    {
        if (!Has(column))
            problem(line, $"Column \"{column}\" is not in {source}", NearestName.Question(column, columns) ?? $"It has: {string.Join(", ", columns)}.");
    }

    private bool Has(string column) => columns.Contains(column, StringComparer.Ordinal);
}
