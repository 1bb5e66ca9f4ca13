using Bridge24.Client;
using Bridge24.Sandbox;

namespace Bridge24.Campaigns;

/// <summary>A holder is killed with kill -9 at a chosen moment of its renewal; another process goes on. What the next call meets is told.</summary>
internal static class KillCampaign
{
    /// <returns>"ok", or the name of the exception that the next call met before a fresh pair healed it.</returns>
    public static async Task<string> RunAsync(string place, string stopAt, string? quirk = null)
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = quirk is null ? [] : [quirk] });
        var job = WorkerJob.Of(portal, place);
        await using var stores = await SharedStores.OpenAsync(place);
        await FirstPair.PutAsync(portal, job, stores);
        portal.AdvanceClock(TimeSpan.FromHours(1));
        using (var holder = await WorkerProcess.StartAsync(job with { StopAt = stopAt }))
        {
            await holder.GoAsync();
            if (await holder.SaysAsync() is var said and not "stopped")
            {
                throw new InvalidOperationException($"The holder was to stop {stopAt} and said \"{said}\".");
            }

            holder.Kill();
        }

        await using var client = job.Client(stores);
        try
        {
            await client.CallAsync("profile");
            return "ok";
        }
        catch (RenewalLostException exception)
        {
            await FirstPair.PutAsync(portal, job, stores);
            await client.CallAsync("profile");
            return exception.GetType().Name;
        }
    }
}
