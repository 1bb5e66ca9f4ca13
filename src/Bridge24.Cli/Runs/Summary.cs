using System.Globalization;
using Bridge24.Cli.Output;
using Bridge24.State;
using Bridge24.Sync;

namespace Bridge24.Cli.Runs;

/// <summary>What a run did, in a line.</summary>
internal static class Summary
{
    public static string Of(FlowReport report)
    {
        var account = report.Account;
        var ending = report.Status == FlowStatus.Failed ? "did not get through" : account.Created + account.Updated + account.Deleted + account.Cleared == 0 ? "nothing written" : "done";
        return $"{report.Flow}: {ending}, {Counts(account)} ({Counted.Of(account.Requests, "request")}, {Counted.Seconds(account.Seconds)}, run {report.Run}{Foretold(account)})";
    }

    private static string Foretold(RunAccount account) => account is { ForecastRequests: { } requests, ForecastSeconds: { } seconds }
        ? $"; the plan foretold {Counted.Of(requests, "request")}, {Counted.Seconds(seconds)}{Worked(account)}"
        : "";

    /// <summary>The share of a method's time in ten minutes that was used, beside the one that was foretold; nothing where neither matters.</summary>
    public static string Worked(RunAccount account) => account.ForecastOperating is { } foretold && Math.Max(foretold, account.Operating) >= 0.01
        ? string.Create(CultureInfo.InvariantCulture, $"; of the time that a method may work in ten minutes {account.Operating:0%} was used, {foretold:0%} foretold")
        : "";

    public static string Counts(RunAccount account)
    {
        var counts = new (long Count, string Word)[]
        {
            (account.Created, "created"), (account.Updated, "updated"), (account.Unchanged, "unchanged"), (account.Skipped, "skipped"),
            (account.Deleted, "deleted"), (account.Cleared, "cleared"), (account.Conflicts, "in conflict"), (account.Failed, "failed"),
            (account.Uncertain, "uncertain"), (account.Duplicates, "doubled"),
        };
        var parts = counts.Where(count => count.Count > 0).Select(count => $"{Counted.Number(count.Count)} {count.Word}");
        return $"{Counted.Of(account.Read, "row")} read" + string.Concat(parts.Select(part => ", " + part));
    }
}
