using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Events;

/// <summary>The form that tells a handler of an event, with as many rights as it is to have.</summary>
internal sealed class EventMessages(PortalState portal, TokenVault vault, PortalIdentity identity)
{
    public PhpArray Form(EventPost post) => new()
    {
        ["event"] = post.To.Event,
        ["event_handler_id"] = post.To.Id,
        ["data"] = post.Data,
        ["ts"] = portal.Clock.GetUtcNow().ToUnixTimeSeconds(),
        ["auth"] = Auth(post),
    };

    // Outgoing webhooks get no tokens, nor does anybody for what a robot did; only notices of the queue carry a refresh token.
    private PhpArray Auth(EventPost post)
    {
        var auth = new PhpArray();
        if (post.To.Installation is { } installation)
        {
            var user = post.To.AuthType > 0 ? post.To.AuthType : post.By.IsRobot ? 0 : post.By.UserId;
            if (user > 0)
            {
                var pair = vault.Issue(installation, user);
                auth["access_token"] = pair.Access;
                auth["expires_in"] = (long)TokenVault.AccessLife.TotalSeconds;
                if (post.To.Event == EventNames.Queue) auth["refresh_token"] = pair.Refresh;
            }

            auth["scope"] = installation.Scope;
            auth["status"] = Installation.Local;
        }

        auth["domain"] = identity.Domain;
        auth["client_endpoint"] = identity.Endpoint;
        auth["server_endpoint"] = identity.Endpoint;
        auth["member_id"] = identity.MemberId;
        auth["application_token"] = post.To.ApplicationToken;
        return auth;
    }
}
