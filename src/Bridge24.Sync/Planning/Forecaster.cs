using Bridge24.Client;
using Bridge24.State;

namespace Bridge24.Sync.Planning;

/// <summary>Estimates what carrying out a plan takes.</summary>
internal static class Forecaster
{
    /// <summary>The documentation's samples of writes take 0.7 to 4 s.</summary>
    private const double SecondsAWrite = 1;
    private const double SecondsARead = 0.3;
    private const double FewestToLearnFrom = 10;
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
        var each = await SecondsAWriteAsync(session, cancellation).ConfigureAwait(false);
        long[] methods = [totals.Create, totals.Update + totals.Adopt + totals.Clear, totals.Delete];
        var requests = reads + methods.Sum(writes => Batches(writes, each, chunk));
        var work = (reads * SecondsARead) + (methods.Sum() * each);
        var rate = session.Stored.Rate;
        var limit = rate.PerSecond > 0 && double.IsFinite(rate.PerSecond) ? Math.Max(0, requests - rate.Capacity) / rate.PerSecond : 0;
        var operating = methods.Max(writes => Math.Max(0, (writes * each) - OperatingSeconds)) / OperatingSeconds * OperatingWindow;
        return new Forecast(requests, Math.Round(Math.Max(work, Math.Max(limit, operating)), 1), methods.Max() * each / OperatingSeconds);
    }

    private static long Batches(long writes, double each, int chunk)
    {
        var sizer = new BatchSizer(first: 10);
        var requests = 0L;
        for (var left = writes; left > 0; requests++)
        {
            var sent = Math.Min(left, Math.Min(sizer.Next, chunk));
            sizer.Measured((int)sent, TimeSpan.FromSeconds(sent * each));
            left -= sent;
        }

        return requests;
    }

    /// <summary>What a write took in the flow's latest run that had enough of them.</summary>
    private static async Task<double> SecondsAWriteAsync(FlowSession session, CancellationToken cancellation)
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

        return SecondsAWrite;
    }
}
