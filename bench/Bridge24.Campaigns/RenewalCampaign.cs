using Bridge24.Client;
using Bridge24.Sandbox;

namespace Bridge24.Campaigns;

/// <summary>Many processes meet one expired pair, round after round. Expected: a renewal a round, no reuse, no failed call.</summary>
internal sealed record RenewalCampaign(long Renewals, long Reuses, IReadOnlyList<string> Failures)
{
    public static async Task<RenewalCampaign> RunAsync(string place, int processes, int rounds, Action<int>? progress = null)
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0 });
        var job = WorkerJob.Of(portal, place);
        await using var stores = await SharedStores.OpenAsync(place);
        await FirstPair.PutAsync(portal, job, stores);
        var workers = new List<WorkerProcess>();
        var failures = new List<string>();
        try
        {
            for (var number = 0; number < processes; number++)
            {
                workers.Add(await WorkerProcess.StartAsync(job));
            }

            for (var round = 1; round <= rounds; round++)
            {
                portal.AdvanceClock(TimeSpan.FromHours(1));
                await Task.WhenAll(workers.Select(worker => worker.GoAsync()));
                var said = await Task.WhenAll(workers.Select(worker => worker.SaysAsync()));
                failures.AddRange(said.Where(text => text != "ok"));
                progress?.Invoke(round);
            }
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
        }

        return new RenewalCampaign(portal.OAuth.Renewals, portal.OAuth.RefreshReuses, failures);
    }
}
