using System.Text.Json;
using Bridge24.Client;
using Bridge24.Sandbox;

namespace Bridge24.Campaigns;

/// <summary>What a worker process is told: an application of the sandbox and a place of stores. Only emulated secrets stand in it.</summary>
internal sealed record WorkerJob(string Place, string Portal, string ClientId, string ClientSecret, string StopAt = "")
{
    /// <summary>The worker stops for ever once it recorded that it renews, before it asks.</summary>
    public const string BeforeAsking = "before-asking";

    /// <summary>The worker stops for ever once it has the answer, before it stores it.</summary>
    public const string BeforeStoring = "before-storing";

    public static WorkerJob Of(SandboxPortal portal, string place, string stopAt = "") =>
        new(place, portal.Address, portal.OAuth.Application.ClientId, portal.OAuth.Application.ClientSecret, stopAt);

    public static WorkerJob Read(string text) => JsonSerializer.Deserialize<WorkerJob>(text)!;

    public string Write() => JsonSerializer.Serialize(this);

    public OAuthOptions Options(ITokenStore tokens, ILeaseStore leases) => new()
    {
        Application = new OAuthApplication(ClientId, new ClientSecret(ClientSecret)),
        Portal = new Uri(Portal),
        Server = new Uri(Portal),
        Tokens = tokens,
        Leases = leases,
    };

    public Portal Client(SharedStores stores, ITokenStore? tokens = null) =>
        new(new PortalOptions { OAuth = Options(tokens ?? stores.Tokens, stores.Leases), Rate = CallRate.None });

    public override string ToString() => $"{Place} {Portal}";
}
