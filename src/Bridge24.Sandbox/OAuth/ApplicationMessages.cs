using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.OAuth;

/// <summary>What the portal sends an application on its own: the installation event and the parameters of a frame.</summary>
internal sealed class ApplicationMessages(PortalState portal, TokenVault vault, PortalIdentity identity)
{
    public PhpArray Installed(Installation installation, long user) => new()
    {
        ["event"] = "ONAPPINSTALL",
        ["data"] = new PhpArray { ["VERSION"] = "1", ["ACTIVE"] = "Y", ["INSTALLED"] = "Y", ["LANGUAGE_ID"] = "en" },
        ["ts"] = portal.Clock.GetUtcNow().ToUnixTimeSeconds(),
        ["auth"] = Auth(installation, user),
    };

    public (PhpArray Query, PhpArray Body) Frame(Installation installation, long user, string placement)
    {
        var pair = vault.Issue(installation, user);
        var query = new PhpArray
        {
            ["DOMAIN"] = identity.Domain,
            ["PROTOCOL"] = identity.Address.StartsWith("https", StringComparison.Ordinal) ? "1" : "0",
            ["LANG"] = "en",
            ["APP_SID"] = Secrets.Hex(32),
        };
        return (query, new PhpArray
        {
            ["AUTH_ID"] = pair.Access,
            ["AUTH_EXPIRES"] = (long)TokenVault.AccessLife.TotalSeconds,
            ["REFRESH_ID"] = pair.Refresh,
            ["SERVER_ENDPOINT"] = identity.Endpoint,
            ["APPLICATION_TOKEN"] = installation.ApplicationToken,
            ["APPLICATION_SCOPE"] = installation.Scope,
            ["member_id"] = identity.MemberId,
            ["status"] = Installation.Local,
            ["PLACEMENT"] = placement,
        });
    }

    private PhpArray Auth(Installation installation, long user)
    {
        var answer = identity.TokenAnswer(vault.Issue(installation, user), renewed: true);
        answer["application_token"] = installation.ApplicationToken;
        return answer;
    }
}
