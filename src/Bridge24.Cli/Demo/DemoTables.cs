using Bridge24.Cli.Output;
using Spectre.Console;

namespace Bridge24.Cli.Demo;

/// <summary>What the demo did, for a person.</summary>
internal static class DemoTables
{
    public static Table Acts(IReadOnlyList<Act> acts)
    {
        var table = Terminal.Table("sync", "flow", "rows", "created", "updated", "unchanged", "need a hand", "requests", "time");
        foreach (var act in acts)
        {
            var title = act.Title;
            foreach (var report in act.Reports)
            {
                var account = report.Account;
                table.AddRow(
                    title, report.Flow, Counted.Number(account.Read), Counted.Number(account.Created), Counted.Number(account.Updated),
                    Counted.Number(account.Unchanged), Counted.Number(account.Conflicts + account.Failed + account.Uncertain + account.Duplicates),
                    Counted.Number(account.Requests), Counted.Seconds(account.Seconds));
                title = "";
            }
        }

        return table;
    }

    public static Table Tallies(IReadOnlyList<Tally> tallies)
    {
        var table = Terminal.Table("counted", "in the shop", "in the portal", "missing", "doubled");
        foreach (var tally in tallies)
        {
            table.AddRow(tally.What, Counted.Number(tally.Shop), Counted.Number(tally.Portal), Counted.Number(tally.Missing), Counted.Number(tally.Doubled));
        }

        return table;
    }
}
