using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Client;
using Bridge24.State;

namespace Bridge24.Cli.Portals;

/// <summary>Makes clients that trust the sandbox's certificate on this machine.</summary>
internal static class PortalConnection
{
    public static string CertificateFile =>
        Environment.GetEnvironmentVariable("BRIDGE24_SANDBOX_CERT") is { Length: > 0 } path ? path : Path.Combine(StatePlace.DataFolder, "sandbox.pem");

    public static Portal Open(StoredPortal stored, StateStore state, bool verbose, bool waitForCircuit) =>
        Open(stored.Webhook, stored.Rate, state.Budget, verbose, waitForCircuit);

    public static Portal Open(WebhookUrl webhook, CallRate rate, ICallBudget? budget, bool verbose, bool waitForCircuit = false) => new(new PortalOptions
    {
        Webhook = webhook,
        Rate = rate,
        Budget = budget,
        WaitForCircuit = waitForCircuit,
        Lane = waitForCircuit ? CallLane.Bulk : CallLane.Interactive,
        LoopbackCertificate = CertificateFile,
        Logger = verbose ? new StderrLogger() : null,
    });
}
