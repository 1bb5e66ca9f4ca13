using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Control;

/// <summary>Gives the portal another address; its former one answers 302 from then on.</summary>
internal sealed class RenameControl(PortalIdentity identity)
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1"];

    public void AddTo(ControlRoutes routes) => routes.Add("POST rename", "Gives the portal another address; the former one answers 302.", Rename,
        [new("host", "localhost or 127.0.0.1; the other one unless given")]);

    // Only names that lead to this machine can be taken, and that both are in the certificate.
    private PhpArray Rename(ControlCall call)
    {
        var host = call.Find("host") ?? Hosts.First(one => one != new Uri(identity.Address).Host);
        if (!Hosts.Contains(host)) throw new FormatException($"\"{host}\" does not lead to this portal. Give {string.Join(" or ", Hosts)}.");
        identity.Rename(host);
        return new PhpArray { ["address"] = identity.Address, ["domain"] = identity.Domain };
    }
}
