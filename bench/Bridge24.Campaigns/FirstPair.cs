using Bridge24.Client;
using Bridge24.Sandbox;

namespace Bridge24.Campaigns;

/// <summary>Stores a pair as an installation would bring it; when it ends is not told, so that the portal decides.</summary>
internal static class FirstPair
{
    public static Task<long> PutAsync(SandboxPortal portal, WorkerJob job, SharedStores stores)
    {
        var issued = portal.OAuth.Issue();
        return stores.Tokens.PutAsync(job.Options(stores.Tokens, stores.Leases).Key, new TokenPair
        {
            Access = new AccessToken(issued.AccessToken),
            Refresh = new RefreshToken(issued.RefreshToken),
            ClientEndpoint = new Uri(portal.Address + "/rest/"),
            Member = new MemberId(portal.OAuth.MemberId),
            ObtainedAt = DateTimeOffset.UtcNow,
        });
    }
}
