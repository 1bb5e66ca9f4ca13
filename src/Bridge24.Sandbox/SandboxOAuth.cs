using Bridge24.Sandbox.OAuth;

namespace Bridge24.Sandbox;

/// <summary>The emulated authorization server. It lives at the portal's address: /oauth/authorize/ and /oauth/token/.</summary>
public sealed class SandboxOAuth
{
    private readonly ApplicationRegistry _applications;
    private readonly TokenVault _vault;
    private readonly PortalIdentity _identity;
    private SandboxTokens? _first;

    internal SandboxOAuth(ApplicationRegistry applications, TokenVault vault, PortalIdentity identity) =>
        (_applications, _vault, _identity) = (applications, vault, identity);

    /// <summary>Address of the authorization server, without a path.</summary>
    public string Server => _identity.Address;

    /// <summary>The portal's identity, which outlives its address.</summary>
    public string MemberId => _identity.MemberId;

    /// <summary>The application that is installed from the start, with every permission.</summary>
    public SandboxApplication Application => _applications.Default.Application;

    /// <summary>A first pair of that application for the first user, as an installation would have brought it.</summary>
    public SandboxTokens Tokens => LazyInitializer.EnsureInitialized(ref _first, () => Issue());

    /// <summary>Pairs given out for a refresh token.</summary>
    public long Renewals => _vault.Renewals;

    /// <summary>Times that a spent refresh token was shown again.</summary>
    public long RefreshReuses => _vault.RefreshReuses;

    /// <summary>Installs an application.</summary>
    public void Add(SandboxApplication application) => _applications.Add(application);

    /// <summary>A new pair for a user, without a person or a browser; throws <see cref="ArgumentException"/> for an application that is not installed.</summary>
    public SandboxTokens Issue(string? clientId = null, long user = 1)
    {
        var installation = clientId is null ? _applications.Default : _applications.Find(clientId)
            ?? throw new ArgumentException($"Application \"{clientId}\" is not installed.", nameof(clientId));
        var pair = _vault.Issue(installation, user);
        return new SandboxTokens(pair.Access, pair.Refresh);
    }
}
