using System.Diagnostics;
using System.Text.Json;
using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync;
using Bridge24.Sync.Flows;

namespace Bridge24.Benchmarks;

/// <summary>One run of a flow in a process of its own, and what it took.</summary>
internal sealed record SyncRun(long Created, long Updated, long Unchanged, long Requests, double Waited, double Seconds, double Cpu, double PeakMegabytes)
{
    public const string Command = "sync-run";

    public static async Task<int> RunAsync(string webhook, string folder)
    {
        await using var state = await StateStore.OpenAsync(new StateOptions { Path = Path.Combine(folder, "state.db") });
        await state.Portals.SaveAsync("bench", WebhookUrl.Parse(webhook), CallRate.None);
        var engine = new SyncEngine(state, stored => new Portal(new PortalOptions { Webhook = stored.Webhook, Rate = stored.Rate }));
        await foreach (var report in engine.SyncAsync(FlowFiles.Read(Path.Combine(folder, "contacts.yaml"), _ => null), new SyncRequest()))
        {
            using var self = Process.GetCurrentProcess();
            var account = report.Account;
            Console.WriteLine(JsonSerializer.Serialize(new SyncRun(
                account.Created, account.Updated, account.Unchanged, account.Requests, account.Waited, account.Seconds,
                self.TotalProcessorTime.TotalSeconds, self.PeakWorkingSet64 / 1048576.0)));
        }

        return 0;
    }
}
