using System.Diagnostics;

namespace Bridge24.Campaigns.Syncs.Courses;

/// <summary>Two machines on one flow: while one works, the other is told who holds it; then the first is killed, or sleeps past its lease, and the other goes on.</summary>
internal static class TwoCourse
{
    /// <summary>Seconds that the portal takes for a write.</summary>
    public const int Slow = 8;

    private const int Runs = 4;

    /// <summary>A name of its own for a machine, where the system lets one be given.</summary>
    private static readonly Lazy<string[]> Other = new(() =>
        new[] { new[] { "unshare", "--uts" }, ["unshare", "-Ur", "--uts"] }.FirstOrDefault(CanRun) is { } unshare
            ? [.. unshare, "sh", "-c", "hostname machine-two; exec \"$@\"", "sh"]
            : []);

    public static async Task PlayAsync(SyncRound round)
    {
        // What one machine writes takes seconds, so that it is at work when the other comes.
        await round.Portal.AddFaultAsync($"*.add:slow:seconds={Slow}");
        await round.Portal.AddFaultAsync($"*.update:slow:seconds={Slow}");
        for (var run = 0; run < round.Times(Runs); run++)
        {
            round.Source.Change();
            using var first = round.Start();
            await first.Works;
            await IsToldAsync(round, first);
            await (run % 2 == 0 ? KilledAsync(round, first) : AsleepAsync(round, first));
        }
    }

    private static async Task IsToldAsync(SyncRound round, SyncProcess first)
    {
        using var second = round.Start(round.Job with { Waits = false }, Other.Value);
        var told = await round.EndAsync(second);
        var isAtWork = first.IsRunning;
        round.Hit(isAtWork && told.Busy is not null);
        if (isAtWork && told.Report is not null)
        {
            round.Tally.Fault($"{round.Name}: two processes ran the flow at once");
        }
    }

    private static async Task KilledAsync(SyncRound round, SyncProcess first)
    {
        round.Hit(first.Kill());
        await round.EndAsync(first);
        using var second = round.Start(round.Job, Other.Value);
        await round.EndAsync(second);
    }

    private static async Task AsleepAsync(SyncRound round, SyncProcess first)
    {
        await first.SignalAsync("STOP");
        round.Hit(first.IsRunning);
        using var second = round.Start(round.Job, Other.Value);
        await second.Works;
        await first.SignalAsync("CONT");
        await round.EndAsync(first);
        await round.EndAsync(second);
    }

    private static bool CanRun(string[] unshare)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(unshare[0], [.. unshare[1..], "hostname", "machine-two"]) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
