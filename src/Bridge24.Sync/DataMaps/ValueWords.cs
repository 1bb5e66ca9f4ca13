using Bridge24.Sync.Flows;

namespace Bridge24.Sync.DataMaps;

/// <summary>What is done to a value, in words.</summary>
internal static class ValueWords
{
    public static string Of(ValueMapping value)
    {
        var words = new List<string>();
        if (value.Split is { } separator)
            words.Add($"parted at \"{separator}\"");

        if (Kind(value) is { } kind)
            words.Add(kind);

        if (value.Template is { } template)
            words.Add($"as text \"{template}\"");

        if (value.Default is { } otherwise)
            words.Add($"\"{otherwise}\" where empty");

        return words.Count == 0 ? "as it is" : string.Join("; ", words);
    }

    private static string? Kind(ValueMapping value) => value switch
    {
        { Link: { } flow } => $"the record of that key in \"{flow}\"",
        { Status: { } directory } => $"the entry of that name in directory {directory}",
        { Stage: { } pipeline } => $"the stage of that name in pipeline {pipeline}",
        { List: true } => "the list's entry of that name",
        { User: not null } => "the user with that e-mail",
        { As: ValueKind.Phone } => $"as an international phone number{(value.Region is { } region ? $" (country: {region})" : "")}",
        { As: ValueKind.Email } => "as an e-mail",
        { As: ValueKind.Date } => $"as a day{(value.Format is { } format ? $" ({format})" : "")}",
        { As: ValueKind.DateTime } => $"as a moment{(value.Zone is { } zone ? $" ({zone})" : "")}",
        { As: ValueKind.Money } => $"as an amount{(value.Currency is { } currency ? $" in {currency}" : "")}",
        { As: ValueKind.Number } => "as a number",
        { As: ValueKind.Bool } => "as yes or no",
        _ => null,
    };
}
