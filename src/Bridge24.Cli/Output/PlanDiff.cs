using Bridge24.Sync;
using Spectre.Console;

namespace Bridge24.Cli.Output;

/// <summary>Shows planned changes: old and new value a field.</summary>
internal sealed class PlanDiff
{
    private string? _flow;

    public void Write(PlannedChange change)
    {
        if (_flow != change.Flow)
        {
            _flow = change.Flow;
            Line("bold", change.Flow);
        }

        var record = change.Id is { } id ? $" (ID {id})" : "";
        var (sign, colour) = change.Action switch
        {
            "create" or "create_field" => ("+", "green"),
            "invalid" or "conflict" => ("!", "red"),
            "delete" => ("-", "red"),
            _ => ("~", "yellow"),
        };
        if (change.Error is not null)
        {
            Line(colour, $"  {sign} {(change.Key.Length > 0 ? $"{change.Key} (line {change.Line})" : $"line {change.Line}")}: {change.Error}");
            return;
        }

        Line(colour, $"  {sign} {change.Action} {change.Key}{record}{(change.Reason is null ? "" : $": {change.Reason}")}");
        foreach (var (name, field) in change.Fields)
        {
            Line(null, field.From is null ? $"      {name}: {To(field)}" : $"      {name}: {Text(field.From)} -> {To(field)}");
        }
    }

    private static string To(FieldChange field) => field.Link is { } link ? $"the record of \"{link.Key}\" in {link.Flow}, once it is there" : Text(field.To);

    private static string Text(IReadOnlyList<string> values) => values.Count == 0 ? "(empty)" : string.Join("; ", values.Select(value => $"\"{value}\""));

    private static void Line(string? style, string text) => Terminal.Words(text, style is null ? Style.Plain : Style.Parse(style));
}
