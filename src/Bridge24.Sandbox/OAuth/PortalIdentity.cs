using System.Collections.Concurrent;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.OAuth;

/// <summary>What this portal and its authorization server are called; they share one address.</summary>
internal sealed class PortalIdentity
{
    private readonly ConcurrentDictionary<string, bool> _former = new(StringComparer.OrdinalIgnoreCase);

    public string MemberId { get; } = Secrets.Hex(32);

    /// <summary>Known once the portal listens.</summary>
    public string Address { get; set; } = "";

    public string Domain => new Uri(Address).Authority;

    public string Endpoint => Address + "/rest/";

    public void Rename(string host)
    {
        var renamed = new UriBuilder(Address) { Host = host }.Uri.GetLeftPart(UriPartial.Authority);
        _former[Domain] = true;
        Address = renamed;
        _former.TryRemove(Domain, out _);
    }

    /// <summary>True for an address that the portal no longer has.</summary>
    public bool IsFormer(string domain) => _former.ContainsKey(domain);

    public void Reset()
    {
        _former.Clear();
        if (Address.Length > 0) Address = new UriBuilder(Address) { Host = "localhost" }.Uri.GetLeftPart(UriPartial.Authority);
    }

    public PhpArray TokenAnswer(TokenPair pair, bool renewed)
    {
        var grant = pair.AccessGrant;
        var answer = new PhpArray
        {
            ["access_token"] = pair.Access,
            ["client_endpoint"] = Endpoint,
            ["domain"] = Domain,
            ["expires"] = grant.Until.ToUnixTimeSeconds(),
            ["expires_in"] = (long)TokenVault.AccessLife.TotalSeconds,
            ["member_id"] = MemberId,
            ["refresh_token"] = pair.Refresh,
            ["scope"] = grant.Installation.Scope,
            ["server_endpoint"] = Endpoint,
            ["status"] = Installation.Local,
            ["user_id"] = grant.UserId,
        };
        if (!renewed)
        {
            answer.Remove("expires");
            answer.Remove("user_id");
        }

        return answer;
    }
}
