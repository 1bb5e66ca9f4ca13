using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Workers;
using Bridge24.Sandbox;

namespace Bridge24.Campaigns.Variants;

/// <summary>Many processes meet one expired pair, round after round, while a variant strikes.</summary>
internal static class Campaign
{
    public static async Task<Tally> RunAsync(Engine engine, Variant variant, int processes, int rounds, Action<int>? progress = null)
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = variant.Quirk is { } quirk ? [quirk] : [] });
        var job = WorkerJob.Of(portal, engine.Place, variant.Stroke != Stroke.None);
        await using var stores = await SharedStores.OpenAsync(engine.Place, TimeProvider.System);
        var key = job.Options(stores).Key;
        await FirstPair.PutAsync(portal, key, stores.Tokens);
        var workers = new List<WorkerProcess>();
        var tally = new Tally(rounds);
        try
        {
            for (var round = 0; round < rounds; round++)
            {
                while (workers.Count < processes)
                {
                    workers.Add(await WorkerProcess.StartAsync(job));
                }

                portal.AdvanceClock(TimeSpan.FromHours(1));
                var told = tally.Told;
                var strike = new Round(engine, variant, round, workers, stores.Leases, $"token:{key}", portal.OAuth);
                await strike.RunAsync(tally);
                if (tally.Told > told)
                {
                    await FirstPair.PutAsync(portal, key, stores.Tokens);
                    tally.Healed += await Round.HealedAsync(workers);
                }

                progress?.Invoke(round + 1);
            }
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
        }

        (tally.Renewals, tally.Reuses) = (portal.OAuth.Renewals, portal.OAuth.RefreshReuses);
        return tally;
    }
}
