using System.Globalization;
using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync;
using Bridge24.Sync.Flows;

namespace Bridge24.Campaigns.Syncs;

/// <summary>A process that runs the flow once, as b24 sync does, and says on lines how far it is and what became of it.</summary>
internal sealed class SyncWorker(SyncJob job)
{
    public const string Ready = "ready";
    public const string At = "at ";
    public const string Report = "report ";
    public const string Change = "change ";
    public const string Busy = "busy ";
    public const string Failed = "failed ";
    public const string Jump = "jump ";

    private readonly CourseClock _clock = new(job.Begin, job.Speed);

    public async Task<int> RunAsync()
    {
        _clock.Jump(TimeSpan.FromHours(job.HoursAhead));
        _ = Task.Run(Listen);
        try
        {
            await using var state = await StateStore.OpenAsync(job.State(_clock));
            if ((await state.Portals.ListAsync()).Count == 0)
            {
                await state.Portals.SaveAsync("test", WebhookUrl.Parse(job.Webhook), CallRate.None);
            }

            Say(Ready);
            await (job.Plans ? PlanAsync(Engine(state)) : SyncAsync(Engine(state)));
            return 0;
        }
        catch (FlowBusyException exception)
        {
            Say(Busy + exception.Holder);
            return 5;
        }
        catch (Exception exception)
        {
            Say($"{Failed}{exception.GetType().FullName}: {exception.Message.ReplaceLineEndings(" ")}");
            return 1;
        }
    }

    private async Task SyncAsync(SyncEngine engine)
    {
        var request = new SyncRequest { Settle = job.Settles, WaitWhenBusy = job.Waits };
        await foreach (var report in engine.SyncAsync(FlowFiles.Read(job.Flow, _ => null), request, new Lines()))
        {
            Say(Report + report.ToJson());
        }
    }

    private async Task PlanAsync(SyncEngine engine) => await engine.PlanAsync(FlowFiles.Read(job.Flow, _ => null), new PlanRequest(), change =>
    {
        Say(Change + change.ToJson());
        return default;
    });

    private SyncEngine Engine(StateStore state) => new(state, stored => new Portal(new PortalOptions
    {
        Webhook = stored.Webhook,
        Rate = stored.Rate,
        Clock = _clock,
        RequestTimeout = Real(20),
        WaitForCircuit = true,
    }), new SyncOptions { Clock = _clock, ChunkSize = 100, SendWithin = Real(3), LeaseTime = Real(job.Lease) });

    private TimeSpan Real(double seconds) => TimeSpan.FromSeconds(seconds * job.Speed);

    private static void Say(string line)
    {
        lock (Console.Out)
        {
            Console.Out.WriteLine(line);
        }
    }

    /// <summary>Its clock is set from outside; it ends with whoever started it.</summary>
    private void Listen()
    {
        while (Console.In.ReadLine() is { } line)
        {
            _clock.Jump(TimeSpan.FromHours(double.Parse(line[Jump.Length..], CultureInfo.InvariantCulture)));
        }

        Environment.Exit(3);
    }

    private sealed class Lines : IProgress<SyncProgress>
    {
        public void Report(SyncProgress value) => Say(string.Create(CultureInfo.InvariantCulture, $"{At}{value.Phase} {value.Done}"));
    }
}
