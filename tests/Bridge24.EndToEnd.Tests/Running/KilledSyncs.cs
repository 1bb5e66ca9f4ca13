using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Running;

/// <summary>Kills some syncs of a flow while they write, and lets the last one end.</summary>
internal static class KilledSyncs
{
    private const int Kills = 4;
    private const int LeastKills = 3;

    /// <param name="b24">Where they run.</param>
    /// <param name="portal">Where they write.</param>
    /// <param name="flow">Their flow.</param>
    /// <param name="rows">The rows of its source.</param>
    /// <param name="writes">The methods that write, plain or inside a batch.</param>
    public static async Task RunAsync(B24 b24, SandboxPortal portal, string flow, int rows, params string[] writes)
    {
        await b24.AddAsync(portal);
        var chance = new Random(7);
        var killed = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = Answered(portal, writes);
            using var process = b24.Start("sync", flow, "--no-settle");
            await Portals.AskedAsync(portal, _ => process.HasExited || Answered(portal, writes) > before);
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(chance.Next(1, 120)));
            await timer.WaitForNextTickAsync();
            killed += process.HasExited ? 0 : 1;
            process.Kill();
            await process.WaitForExitAsync();
        }

        var last = (await b24.RunAsync("sync", flow, "--json")).Ends(0).Json;
        var plan = (await b24.RunAsync("plan", flow, "--json")).Ends(0);

        Assert.True(killed >= LeastKills, $"Only {killed} of {Kills} kills met a sync at work.");
        Assert.Equal((rows, "ok"), (last.GetProperty("read").GetInt32(), last.GetProperty("status").GetString()));
        Assert.Empty(plan.Lines);
    }

    private static int Answered(SandboxPortal portal, string[] writes) =>
        portal.Requests.Sum(request => request.Commands.Count(writes.Contains) + (writes.Contains(request.Method) ? 1 : 0));
}
