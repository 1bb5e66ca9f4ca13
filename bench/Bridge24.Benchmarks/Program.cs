using Bridge24.Benchmarks;

// dotnet run --project bench/Bridge24.Benchmarks -c Release -- calls | list | limit | peers | sandbox | sync
return args switch
{
    ["calls"] => await CallCost.RunAsync(),
    ["list"] => await ListMemory.RunAsync(),
    ["limit"] => await LimitUse.RunAsync(),
    ["sandbox", "start"] => await SandboxStart.RunAsync(),
    ["sandbox"] => await SandboxCost.RunAsync(),
    ["sync", "limits"] => await SyncLimits.RunAsync(),
    ["sync"] => await SyncCost.RunAsync(100_000),
    ["sync", var rows] => await SyncCost.RunAsync(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)),
    [SyncRun.Command, var webhook, var folder] => await SyncRun.RunAsync(webhook, folder),
    ["peers"] => await PeerCost.RunAsync(),
    [PeerCost.Server] => await PeerCost.ServeAsync(),
    [PeerCost.Caller, var webhook, var certificate] => await PeerCost.CallAsync(webhook, certificate),
    [ServerProcess.Echo] => await EchoServer.RunAsync(),
    [ServerProcess.Portal, var contacts, var capacity, var perSecond] => await PortalServer.RunAsync(contacts, capacity, perSecond),
    [LimitUse.Caller, var webhook, var state, var seconds] => await LimitUse.CallAsync(webhook, state, seconds),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Compares in one run and prints counts and ratios; each server is a process of its own on the loopback address.
          calls   CPU and allocations of a call, beside a bare HttpClient with System.Text.Json
          list    memory and requests of listing 100,000 records
          limit   how much of the portal's limit one and eight processes use in 60 s, and refusals
          peers   requests and CPU of listing, creating, importing and updating, beside the official JavaScript SDK (node; npm ci in bench/js first)
          sync    requests, memory and state of syncing 100,000 contacts, or as many as are named: sync 1000000
          sync limits  how much of the two limits a backfill uses: requests a second, and operating seconds in ten minutes
          sandbox what the emulated portal itself costs: CPU of its process a request, and its start; sandbox start: the start of a test's portal alone
        """);
    return 2;
}
