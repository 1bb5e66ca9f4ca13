using Bridge24.Sync;
using Spectre.Console;

namespace Bridge24.Cli.Output;

/// <summary>A data map as a table, and as a line of JSON a value.</summary>
internal static class DataMapText
{
    public static void Write(DataMap map)
    {
        Terminal.Line($"Flow {map.Flow}: {map.Source} -> {map.Entity} records of portal {map.Portal}");
        var table = Terminal.Table("from", "what is done", "direction", "portal field", "title", "who wins", "personal");
        foreach (var line in map.Lines)
        {
            table.AddRow(new[]
            {
                line.From, line.Change, line.Direction, line.Made ? $"{line.Field} (new, made by the flow)" : line.Field, line.Title, line.Wins, line.IsPersonal ? "yes" : "",
            }.Select(Markup.Escape).ToArray());
        }

        Terminal.Results.Write(table);
        Terminal.Words($"Not carried over: {(map.Unused.Count == 0 ? "nothing" : string.Join(", ", map.Unused))}");
        foreach (var rule in map.Rules)
        {
            Terminal.Words(rule);
        }

        Terminal.Line("");
        Terminal.Line("Agreed (date, name, signature): ____________________________");
        Terminal.Line("");
    }

    public static IEnumerable<string> Json(DataMap map) => map.Lines.Select(line => JsonText.Of(new
    {
        flow = map.Flow,
        from = line.From,
        change = line.Change,
        direction = line.Direction,
        field = line.Field,
        title = line.Title,
        made = line.Made,
        wins = line.Wins,
        personal = line.IsPersonal,
    }));
}
