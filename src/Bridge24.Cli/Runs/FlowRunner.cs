using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Sync;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Runs;

/// <summary>Runs flows, prints a report each, and gives the exit code.</summary>
internal static class FlowRunner
{
    public static async Task<int> RunAsync(SyncEngine engine, FlowSet flows, SyncRequest request, bool json, CancellationToken cancellation)
    {
        var code = ExitCode.Done;
        var reports = new List<FlowReport>();
        Exception? failure = null;
        await LiveProgress.ShowAsync(async progress =>
        {
            try
            {
                await foreach (var report in engine.SyncAsync(flows, request, progress, cancellation))
                {
                    reports.Add(report);
                    if (json)
                    {
                        Terminal.Line(report.ToJson());
                    }
                }
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            return true;
        });
        foreach (var report in reports)
        {
            if (!json)
            {
                Terminal.Words(Summary.Of(report));
            }

            foreach (var finding in report.Findings)
            {
                Terminal.Note($"{report.Flow}: {finding}");
            }

            if (NeedsHand(report))
            {
                code = ExitCode.NeedsHand;
            }
        }

        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }

        if (reports.Exists(report => report.Account.Failed + report.Account.Conflicts > 0))
        {
            Terminal.Note("See what failed or waits for a decision with: b24 dead list");
        }

        return code;
    }

    private static bool NeedsHand(FlowReport report) =>
        report.Account.Conflicts + report.Account.Failed + report.Account.Uncertain + report.Account.Duplicates > 0;
}
