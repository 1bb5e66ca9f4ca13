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

    /// <exception cref="UsageException">The state has no credentials of the portal.</exception>
    public static Portal Open(StoredPortal stored, SharedStores shared, bool verbose, bool waitForCircuit) => !stored.HasCredentials
        ? throw new UsageException($"The state has no credentials of portal \"{stored.Name}\": a program keeps them, or they were left out when the state was moved.", $"Give them with: b24 portal add {stored.Name} --webhook -")
        : stored.Application is { } application
        ? new Portal(Options(stored.Rate, shared.Budget, verbose, waitForCircuit) with { OAuth = OAuth(application, shared.Tokens, shared.Leases) })
        : Open(stored.Webhook!, stored.Rate, shared.Budget, verbose, waitForCircuit);

    public static Portal Open(WebhookUrl webhook, CallRate rate, ICallBudget? budget, bool verbose, bool waitForCircuit = false) =>
        new(Options(rate, budget, verbose, waitForCircuit) with { Webhook = webhook });

    public static OAuthOptions OAuth(StoredApplication application, ITokenStore tokens, ILeaseStore leases) => new()
    {
        Application = application.Application,
        Portal = application.Portal,
        Key = application.Key,
        Server = application.Server,
        RefreshTokenLife = application.RefreshTokenLife,
        Tokens = tokens,
        Leases = leases,
    };

    public static PortalOptions Options(CallRate rate, ICallBudget? budget, bool verbose, bool waitForCircuit = false) => new()
    {
        Rate = rate,
        Budget = budget,
        WaitForCircuit = waitForCircuit,
        Lane = waitForCircuit ? CallLane.Bulk : CallLane.Interactive,
        LoopbackCertificate = CertificateFile,
        Logger = verbose ? new StderrLogger() : null,
    };
}
