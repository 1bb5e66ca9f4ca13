using System.Text.Json;
using Bridge24.Client;
using Bridge24.Sandbox;

namespace Bridge24.Campaigns.Workers;

/// <summary>What a worker process is told: an application of the sandbox and a place of stores. Only emulated secrets stand in it.</summary>
/// <param name="Place">Where the stores are.</param>
/// <param name="Portal">The sandbox's address.</param>
/// <param name="ClientId">The application.</param>
/// <param name="ClientSecret">Its secret.</param>
/// <param name="Stops">Whether a renewal stops at each <see cref="Moment"/> until it is told to go on.</param>
internal sealed record WorkerJob(string Place, string Portal, string ClientId, string ClientSecret, bool Stops)
{
    public static WorkerJob Of(SandboxPortal portal, string place, bool stops) =>
        new(place, portal.Address, portal.OAuth.Application.ClientId, portal.OAuth.Application.ClientSecret, stops);

    public static WorkerJob Read(string text) => JsonSerializer.Deserialize<WorkerJob>(text)!;

    public string Write() => JsonSerializer.Serialize(this);

    public OAuthOptions Options(SharedStores stores) => new()
    {
        Application = new OAuthApplication(ClientId, new ClientSecret(ClientSecret)),
        Portal = new Uri(Portal),
        Server = new Uri(Portal),
        Tokens = stores.Tokens,
        Leases = stores.Leases,
    };

    public Portal Client(SharedStores stores, TimeProvider clock) =>
        new(new PortalOptions { OAuth = Options(stores), Rate = CallRate.None, Clock = clock });

    public override string ToString() => $"{Place} {Portal}";
}
