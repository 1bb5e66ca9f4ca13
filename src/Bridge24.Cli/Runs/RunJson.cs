using Bridge24.Cli.Output;
using Bridge24.State;

namespace Bridge24.Cli.Runs;

/// <summary>A stored run as a line of JSON, with the names that a sync's line has.</summary>
internal static class RunJson
{
    public static string Of(StoredRun run)
    {
        var account = run.Account;
        return JsonText.Of(new
        {
            run = run.Id,
            flow = run.Flow,
            portal = run.Portal,
            status = run.Status,
            started = run.Started.ToUniversalTime(),
            finished = run.Finished?.ToUniversalTime(),
            read = account.Read,
            created = account.Created,
            updated = account.Updated,
            unchanged = account.Unchanged,
            skipped = account.Skipped,
            conflicts = account.Conflicts,
            failed = account.Failed,
            uncertain = account.Uncertain,
            deleted = account.Deleted,
            cleared = account.Cleared,
            duplicates = account.Duplicates,
            forecastRequests = account.ForecastRequests,
            forecastSeconds = account.ForecastSeconds,
            forecastOperating = account.ForecastOperating,
            requests = account.Requests,
            waited = Math.Round(account.Waited, 2),
            seconds = Math.Round(account.Seconds, 2),
            operating = Math.Round(account.Operating, 4),
        });
    }
}
