using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Disk;

/// <summary>Addresses that let whoever has them load one file up or down, without any other right.</summary>
internal sealed class SignedLink(PortalState portal)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The address of the portal, known once it listens.</summary>
    public Func<string> Portal { get; set; } = () => "";

    public string Write(string what, PhpArray payload)
    {
        payload["what"] = what;
        payload["until"] = (portal.Clock.GetUtcNow() + Life).ToUnixTimeSeconds();
        payload["_"] = Secrets.New(16);
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(PhpForm.Write(payload)));
        return $"{Portal()}/rest/{what}.json?auth={Secrets.Hex(32)}&token={Uri.EscapeDataString($"disk|{text}|{Sign(text)}")}";
    }

    /// <summary>What the address stands for; throws when it was changed, is too old, or is for something else.</summary>
    public PhpArray Read(string what, string token)
    {
        var parts = token.Split('|');
        if (parts.Length != 3 || !Secrets.Same(parts[2], Sign(parts[1]))) throw Wrong();
        var payload = PhpQuery.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(parts[1])));
        if (PhpText.Of(payload.Find("what")) != what) throw Wrong();
        var until = long.Parse(PhpText.Of(payload.Find("until")), CultureInfo.InvariantCulture);
        return portal.Clock.GetUtcNow().ToUnixTimeSeconds() < until || portal.Quirks.Is(KnownQuirks.LinkLife, "for-ever")
            ? payload
            : throw new ApiException(401, "expired_token", "The access token provided has expired.");
    }

    private string Sign(string text) => Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));

    private static ApiException Wrong() => new(403, "ACCESS_DENIED", "Access denied");
}
