using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Surviving;

public sealed class KillTests : IDisposable
{
    private const int Rows = 1_600;
    private const int Kills = 20;
    private const int LeastAtWork = 12;

    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_sync_killed_at_twenty_random_moments_leaves_each_record_exactly_once()
    {
        // A batch of fifty takes half a second, so that a kill finds one under way.
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions
        {
            PerSecond = 0,
            Costs = new Dictionary<string, double> { ["crm.item.add"] = 0.008 },
        });
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, Rows);
        var chance = new Random(20);
        var atWork = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            atWork += await KilledWhileWritingAsync(portal, flow, made: chance.Next(0, 90), moment: chance.Next(1, 40)) ? 1 : 0;
        }

        var last = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json;
        var plan = (await _b24.RunAsync("plan", flow, "--json")).Ends(0);

        Assert.True(atWork >= LeastAtWork, $"Only {atWork} of {Kills} kills hit a write that was under way.");
        Contacts.EachOnce(portal, Rows);
        Assert.Equal((Rows, "ok"), (last.GetProperty("read").GetInt32(), last.GetProperty("status").GetString()));
        Assert.Empty(plan.Lines);
    }

    /// <summary>Kills a sync some milliseconds after so many of its records were made; true when the portal was at its next ones then.</summary>
    private async Task<bool> KilledWhileWritingAsync(SandboxPortal portal, string flow, int made, int moment)
    {
        var before = portal.Requests.Count;
        using var process = _b24.Start("sync", flow, "--no-settle");
        await Portals.AskedAsync(portal, _ => process.HasExited || HasLookedUp(portal.Requests.Skip(before)));
        var records = portal.Count("contact");
        await Portals.AskedAsync(portal, _ => process.HasExited || portal.Count("contact") >= records + made);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(moment));
        await timer.WaitForNextTickAsync();
        // The log has a batch once all of its commands are done: more records than that are being written now.
        var isWriting = portal.Count("contact") > Answered(portal);
        process.Kill();
        await process.WaitForExitAsync();
        return isWriting;
    }

    private static int Answered(SandboxPortal portal) => portal.Requests.Sum(request => request.Commands.Count(method => method == "crm.item.add"));

    private static bool HasLookedUp(IEnumerable<SandboxRequest> requests) => requests.Any(request => request.Commands.Contains("crm.item.list"));

    public void Dispose() => _b24.Dispose();
}
