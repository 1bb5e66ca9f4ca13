using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>Estimates what carrying out a plan takes.</summary>
internal static class Forecaster
{
    /// <summary>The documentation's samples of writes take 0.7 to 4 s, that of an import 2.4 s.</summary>
    private const double SecondsAWrite = 1;
    private const double SecondsAnImport = 2.4;
    private const double SecondsARead = 0.3;
    private const double FewestToLearnFrom = 10;
    private const int Import = RecordImporter.MostRows;

    /// <summary>What a method may work in ten minutes.</summary>
    public const double OperatingSeconds = 480;

    private const double OperatingWindow = 600;
    private const int LatestRuns = 20;

    /// <param name="session">The flow.</param>
    /// <param name="reads">Requests that the plan took, which the run takes again.</param>
    /// <param name="totals">What is to be written.</param>
    /// <param name="chunk">Rows written together: each of them begins with a batch of its own.</param>
    /// <param name="cancellation">Stops the read of earlier runs.</param>
    public static async Task<Forecast> OfAsync(FlowSession session, long reads, PlanTotals totals, int chunk, CancellationToken cancellation)
    {
        var known = await SecondsAWriteAsync(session, cancellation).ConfigureAwait(false);
        var each = known ?? SecondsAWrite;
        var isImported = session.Flow.Policies.SkipsAutomation && session.Kind.Importer(session) is not null;
        (long Writes, double Each)[] methods =
        [
            (totals.Create, isImported ? known ?? SecondsAnImport / Import : each),
            (totals.Update + totals.Adopt + totals.Clear, each),
            (totals.Delete, each),
        ];
        var requests = reads + methods.Skip(1).Sum(method => Batches(method.Writes, method.Each, chunk)) + (isImported
            ? Batches((totals.Create + Import - 1) / Import, Import * methods[0].Each, chunk / Import, first: 1)
            : Batches(totals.Create, each, chunk));
        var work = (reads * SecondsARead) + methods.Sum(method => method.Writes * method.Each);
        var rate = session.Stored.Rate;
        var limit = rate.PerSecond > 0 && double.IsFinite(rate.PerSecond) ? Math.Max(0, requests - rate.Capacity) / rate.PerSecond : 0;
        var operating = methods.Max(method => Math.Max(0, (method.Writes * method.Each) - OperatingSeconds)) / OperatingSeconds * OperatingWindow;
        return new Forecast(requests, Math.Round(Math.Max(work, Math.Max(limit, operating)), 1), methods.Max(method => method.Writes * method.Each) / OperatingSeconds);
    }

    private static long Batches(long writes, double each, int chunk, int first = 10)
    {
        var sizer = new BatchSizer(first);
        var requests = 0L;
        for (var left = writes; left > 0; requests++)
        {
            var sent = Math.Min(left, Math.Min(sizer.Next, chunk));
            sizer.Measured((int)sent, TimeSpan.FromSeconds(sent * each));
            left -= sent;
        }

        return requests;
    }

    /// <summary>What a write took in the flow's latest run that had enough of them; null before that.</summary>
    private static async Task<double?> SecondsAWriteAsync(FlowSession session, CancellationToken cancellation)
    {
        var runs = await session.State.Runs.ListAsync(LatestRuns, session.Flow.Name, cancellation).ConfigureAwait(false);
        foreach (var account in runs.Where(run => run.Finished is not null && run.Portal == session.Stored.Name).Select(run => run.Account))
        {
            var writes = account.Created + account.Updated + account.Deleted + account.Cleared;
            if (writes >= FewestToLearnFrom && account.Seconds > account.Waited)
            {
                return (account.Seconds - account.Waited) / writes;
            }
        }

        return null;
    }
}
