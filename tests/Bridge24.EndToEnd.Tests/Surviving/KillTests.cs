using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Surviving;

public sealed class KillTests : IDisposable
{
    private const int Rows = 400;

    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_sync_killed_at_twenty_random_moments_leaves_each_record_exactly_once()
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0, Latency = TimeSpan.FromMilliseconds(40) });
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, Rows);
        var chance = new Random(20);
        for (var kill = 0; kill < 20; kill++)
        {
            var before = portal.Requests.Count;
            using var process = _b24.Start("sync", flow, "--no-settle");
            // The moment is some requests after the process spoke to the portal, and a chance more.
            await Portals.AskedAsync(portal, _ => portal.Requests.Count > before + chance.Next(1, 8) || process.HasExited);
            using var moment = new PeriodicTimer(TimeSpan.FromMilliseconds(chance.Next(1, 60)));
            await moment.WaitForNextTickAsync();
            process.Kill();
            await process.WaitForExitAsync();
        }

        (await _b24.RunAsync("sync", flow, "--json")).Ends(0);

        Contacts.EachOnce(portal, Rows);
    }

    public void Dispose() => _b24.Dispose();
}
