using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Sync;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Runs;

/// <summary>Plans again after a run: nothing may be left to do.</summary>
internal static class Verification
{
    private const int MostNamed = 20;

    public static async Task<int> RunAsync(SyncEngine engine, FlowSet flows, string? portal, CancellationToken cancellation)
    {
        var left = 0L;
        await engine.PlanAsync(flows, new PlanRequest { Portal = portal }, change =>
        {
            if (++left <= MostNamed)
            {
                Terminal.Note($"{change.Flow}: left to do: {change.Action} {(change.Key.Length > 0 ? change.Key : $"line {change.Line}")} ({change.Error ?? change.Reason})");
            }

            return ValueTask.CompletedTask;
        }, cancellation);
        Terminal.Note(left == 0
            ? "Verified: planning again finds nothing to do."
            : $"Not verified: {Counted.Of(left, "change")} left, see them with b24 plan.");
        return left == 0 ? ExitCode.Done : ExitCode.NeedsHand;
    }
}
