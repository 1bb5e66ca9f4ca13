using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Cli.Portals;
using Bridge24.Client;
using Bridge24.Sandbox;
using Bridge24.State;
using Bridge24.Sync;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Demo;

/// <summary>The three acts of the demo, on a portal and a state of their own.</summary>
internal sealed class DemoPlay : IAsyncDisposable
{
    private const string LostAnswer = "crm.item.add:drop-after:count=1";

    private readonly Shop _shop;
    private readonly StateStore _state;
    private readonly List<Act> _acts = [];

    private DemoPlay(Shop shop, SandboxPortal sandbox, StateStore state, string stateFile)
    {
        _shop = shop;
        _state = state;
        Sandbox = sandbox;
        StateFile = stateFile;
    }

    public SandboxPortal Sandbox { get; }

    public string StateFile { get; }

    public string Flows => _shop.Flows;

    public IReadOnlyList<Act> Acts => _acts;

    public static async Task<DemoPlay> StartAsync(Shop shop, bool quiet, CancellationToken cancellation)
    {
        var sandbox = await SandboxPortal.StartAsync(new SandboxOptions { Users = shop.Employees() }, cancellation);
        var file = Path.Combine(shop.Folder, "state.db");
        var state = await StateStore.OpenAsync(new StateOptions { Path = file }, cancellation);
        await state.Portals.SaveAsync("demo", WebhookUrl.Parse(sandbox.Webhook), CallRate.Cloud, cancellation);
        if (!quiet)
        {
            Terminal.Note($"An emulated portal runs at {sandbox.Address}; a music shop's database is copied to {shop.Folder}.");
        }

        return new DemoPlay(shop, sandbox, state, file);
    }

    public async Task RunAsync(CancellationToken cancellation)
    {
        Terminal.Note("1. Companies, customers and invoices go to the portal.");
        await SyncAsync("1. first sync", cancellation);
        Terminal.Note("2. The same again: nothing has changed, so nothing is written.");
        await SyncAsync("2. the same again", cancellation);
        Terminal.Note($"3. {Shop.ChangedPhones} customers get new phones and {Shop.NewCustomers} are new. The portal executes the request that makes them, and its answer is lost.");
        Terminal.Note("   b24 waits until nothing can be under way and looks the customers up, so that none is doubled. (120 s by default; the demo's flows say uncertain_for: 5s.)");
        _shop.LiveOn();
        Sandbox.AddFault(LostAnswer);
        await SyncAsync("3. with a lost answer", cancellation);
        Sandbox.ClearFaults();
    }

    public async ValueTask DisposeAsync()
    {
        await _state.DisposeAsync();
        await Sandbox.DisposeAsync();
    }

    private async Task SyncAsync(string title, CancellationToken cancellation)
    {
        var flows = FlowFiles.Read(_shop.Flows, Environment.GetEnvironmentVariable);
        var engine = new SyncEngine(_state, stored => PortalConnection.Open(stored, new SharedStores(_state.Tokens, _state.Leases, _state.Budget), verbose: false, waitForCircuit: true));
        var reports = await LiveProgress.ShowAsync(async progress =>
        {
            var collected = new List<FlowReport>();
            await foreach (var report in engine.SyncAsync(flows, new SyncRequest { Portal = "demo" }, progress, cancellation))
            {
                collected.Add(report);
            }

            return collected;
        });
        _acts.Add(new Act(title, reports));
    }
}
