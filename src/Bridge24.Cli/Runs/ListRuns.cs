using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.State;
using Spectre.Console;

namespace Bridge24.Cli.Runs;

internal static class ListRuns
{
    public static async Task<int> RunAsync(CommandContext context, int limit, string? flow, bool json)
    {
        if (limit < 1)
        {
            throw new UsageException($"--limit {limit} lists nothing.", "Give a number from 1 on.");
        }

        var runs = await (await context.StateAsync()).Runs.ListAsync(limit, flow, context.Cancellation);
        if (json)
        {
            foreach (var run in runs)
            {
                Terminal.Line(RunJson.Of(run));
            }

            return ExitCode.Done;
        }

        if (runs.Count == 0)
        {
            Terminal.Note("There is no run yet. Start one with: b24 sync FLOW");
            return ExitCode.Done;
        }

        Terminal.Results.Write(Shown(runs));
        return ExitCode.Done;
    }

    private static Table Shown(IReadOnlyList<StoredRun> runs)
    {
        // The portal is named where there are several: a terminal of 80 columns has no room to spare.
        var several = runs.DistinctBy(run => run.Portal).Skip(1).Any();
        var table = Terminal.Table("run", "flow", "started", "status", "what it did", "time");
        foreach (var column in table.Columns.Where((_, i) => i is 0 or 2 or 3 or 5))
        {
            column.NoWrap = true;
        }

        foreach (var run in runs)
        {
            table.AddRow(
                $"{run.Id}", Markup.Escape(several ? $"{run.Flow} on {run.Portal}" : run.Flow), Counted.Time(run.Started), Markup.Escape(run.Status),
                Summary.Counts(run.Account), Counted.Seconds(run.Account.Seconds));
        }

        return table;
    }
}
