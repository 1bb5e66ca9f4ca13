using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bridge24.Client;
using Bridge24.Sandbox;
using Bridge24.State;
using Bridge24.Sync;
using Bridge24.Sync.Flows;

namespace Bridge24.Benchmarks;

/// <summary>How much of a portal's two limits a backfill uses: requests a second, and <c>operating</c> seconds in ten minutes.</summary>
internal static class SyncLimits
{
    private static readonly TimeSpan Burst = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static async Task<int> RunAsync()
    {
        await RequestsAsync();
        await OperatingAsync();
        return 0;
    }

    /// <summary>Nothing costs server time: the bucket of 50 and 2 a second is the tighter limit.</summary>
    private static async Task RequestsAsync()
    {
        var clock = new ScaledClock(1);
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { Clock = clock });
        var account = await SyncAsync(portal, clock, 20_000, CallRate.Cloud);
        var requests = portal.Requests;
        var (from, to) = (requests[0].At + Burst, requests[^1].At);
        var possible = (to - from).TotalSeconds * CallRate.Cloud.PerSecond;
        var used = requests.Count(request => request.At >= from && request.At < to);
        Console.WriteLine($"no costs, {account.Created:N0} contacts made: {used} of {possible:0} possible requests used after the burst ({used / possible:P1}); {Refused(portal)}");
    }

    /// <summary>The documentation's costs: 480 s in ten minutes is the tighter limit. Time passes ten times faster.</summary>
    private static async Task OperatingAsync()
    {
        var clock = new ScaledClock(10);
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { Clock = clock, Realistic = true });
        using var done = new CancellationTokenSource();
        var samples = SampleAsync(portal, clock, done.Token);
        var began = clock.GetUtcNow();
        var account = await SyncAsync(portal, clock, 1_000, CallRate.Cloud);
        var took = clock.GetUtcNow() - began;
        await done.CancelAsync();
        var used = await samples;
        Console.WriteLine($"the documentation's costs, {account.Created:N0} contacts made in {took.TotalMinutes:0} minutes of the portal: {used.Average() / new SandboxOptions().OperatingLimit:P1} of 480 s in ten minutes used ({used.Count} looks at the last ten minutes, one a minute, from the first full ones on); {Refused(portal)}");
    }

    /// <summary>Seconds that the busiest method used in the last ten minutes, minute by minute, once ten minutes are over.</summary>
    private static async Task<List<double>> SampleAsync(SandboxPortal portal, TimeProvider clock, CancellationToken stop)
    {
        var used = new List<double>();
        using var http = new HttpClient();
        try
        {
            await Task.Delay(Window, clock, stop);
            while (true)
            {
                await Task.Delay(TimeSpan.FromMinutes(1), clock, stop);
                var limits = await http.GetFromJsonAsync<JsonElement>(new Uri(portal.Control + "/limits"), stop);
                used.Add(limits.GetProperty("operating").EnumerateArray().Max(method => method.GetProperty("seconds").GetDouble()));
            }
        }
        catch (OperationCanceledException)
        {
            return used;
        }
    }

    private static string Refused(SandboxPortal portal) =>
        $"{portal.Requests.Count(request => request.Status == (int)HttpStatusCode.GatewayTimeout)} requests cut, {portal.Requests.Count(request => request.Status is 429 or 503)} refused, {portal.Requests.Sum(request => request.Commands.Count(method => method == "crm.item.add")) - portal.Count("contact")} commands asked in vain";

    private static async Task<RunAccount> SyncAsync(SandboxPortal portal, TimeProvider clock, int rows, CallRate rate)
    {
        var folder = Directory.CreateTempSubdirectory("bridge24-bench-");
        BenchFlow.Write(folder, rows, changed: 0);
        await using var state = await StateStore.OpenAsync(new StateOptions { Path = Path.Combine(folder.FullName, "state.db"), Clock = clock });
        await state.Portals.SaveAsync("bench", WebhookUrl.Parse(portal.Webhook), rate);
        var engine = new SyncEngine(state, stored => new Portal(new PortalOptions { Webhook = stored.Webhook, Rate = stored.Rate, Clock = clock }), new SyncOptions { Clock = clock });
        RunAccount? account = null;
        await foreach (var report in engine.SyncAsync(FlowFiles.Read(Path.Combine(folder.FullName, "contacts.yaml"), _ => null), new SyncRequest()))
        {
            account = report.Account;
        }

        folder.Delete(recursive: true);
        return account!;
    }
}
