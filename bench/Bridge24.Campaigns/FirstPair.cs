using Bridge24.Campaigns.Workers;
using Bridge24.Client;
using Bridge24.Sandbox;

namespace Bridge24.Campaigns;

/// <summary>Stores a pair as an installation would bring it; when it ends is not told, so that the portal decides.</summary>
internal static class FirstPair
{
    public static Task<long> PutAsync(SandboxPortal portal, TokenKey key, ITokenStore tokens)
    {
        var issued = portal.OAuth.Issue();
        return tokens.PutAsync(key, new TokenPair
        {
            Access = new AccessToken(issued.AccessToken),
            Refresh = new RefreshToken(issued.RefreshToken),
            ClientEndpoint = new Uri(portal.Address + "/rest/"),
            Member = new MemberId(portal.OAuth.MemberId),
            ObtainedAt = DateTimeOffset.UtcNow,
        });
    }
}
