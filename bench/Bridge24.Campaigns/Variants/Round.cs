using System.Globalization;
using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Workers;
using Bridge24.Client;
using Bridge24.Sandbox;

namespace Bridge24.Campaigns.Variants;

/// <summary>One expired pair: all processes go at once, and the first that stops at the moment of the round is struck.</summary>
internal sealed class Round(
    Engine engine, Variant variant, int number, List<WorkerProcess> workers, ILeaseStore leases, string lease, SandboxOAuth portal)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(26);
    private static readonly TimeSpan TimeForHarm = TimeSpan.FromSeconds(2);

    private readonly string? _moment = variant.MomentOf(number);
    private readonly bool _isForward = number / 2 % 2 == 0;
    private readonly long _renewals = portal.Renewals;
    private int _struck;

    public async Task RunAsync(Tally tally)
    {
        await Task.WhenAll(workers.Select(worker => worker.TellAsync(Worker.Go)));
        var said = await Task.WhenAll(workers.ToArray().Select(worker => HearAsync(worker, tally)));
        foreach (var text in said.OfType<string>())
        {
            tally.Add(text);
        }
    }

    /// <summary>How many say "ok" to a further call.</summary>
    public static async Task<int> HealedAsync(List<WorkerProcess> workers)
    {
        await Task.WhenAll(workers.Select(worker => worker.TellAsync(Worker.Go)));
        return (await Task.WhenAll(workers.Select(worker => worker.SaysAsync()))).Count(said => said == "ok");
    }

    /// <summary>What a process answered; null when it was killed.</summary>
    private async Task<string?> HearAsync(WorkerProcess worker, Tally tally)
    {
        while (true)
        {
            var said = await worker.SaysAsync();
            if (!said.StartsWith(Worker.Stopped, StringComparison.Ordinal))
            {
                return said;
            }
            else if (said[Worker.Stopped.Length..] != _moment || Interlocked.Exchange(ref _struck, 1) == 1)
            {
                await worker.TellAsync(Worker.GoOn);
            }
            else if (!await StrikeAsync(worker, tally))
            {
                return null;
            }
        }
    }

    /// <summary>False when the process is no more.</summary>
    private async Task<bool> StrikeAsync(WorkerProcess holder, Tally tally)
    {
        var isHolder = holder.Is((await leases.HolderAsync(lease))?.Owner);
        var isSent = portal.Renewals > _renewals;
        tally.Strokes += isHolder && isSent == (_moment == Moment.BeforeStoring) ? 1 : 0;
        switch (variant.Stroke)
        {
            case Stroke.Kill:
                holder.Kill();
                workers.Remove(holder);
                return false;
            case Stroke.Restart:
                await engine.RestartAsync();
                break;
            default:
                await JumpAsync();
                break;
        }

        await holder.TellAsync(Worker.GoOn);
        return true;
    }

    private async Task JumpAsync()
    {
        var jump = Worker.Jump + (_isForward ? Day : -Day).TotalSeconds.ToString(CultureInfo.InvariantCulture);
        await Task.WhenAll(workers.Select(worker => worker.TellAsync(jump)));

        // The others see the new time while the holder still stands where it stood.
        await Task.Delay(TimeForHarm);
    }
}
