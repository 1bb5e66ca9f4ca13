namespace Bridge24.Client;

/// <summary>How a client proves itself as an application. All who share a pair name one store and one place of leases.</summary>
public sealed record OAuthOptions
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(3_660);

    /// <summary>The application.</summary>
    public required OAuthApplication Application { get; init; }

    /// <summary>The portal's address at the time of its first authorization; calls go where the stored pair says.</summary>
    public required Uri Portal { get; init; }

    /// <summary>Where the pair is kept.</summary>
    public required ITokenStore Tokens { get; init; }

    /// <summary>Where the right to renew is kept: beside the pair.</summary>
    public required ILeaseStore Leases { get; init; }

    /// <summary>The authorization server.</summary>
    public Uri Server { get; init; } = AuthorizationServer.Vendor;

    /// <summary>How long one renewal may take; the lease on it holds twice as long.</summary>
    public TimeSpan RenewalTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a refresh token lives that nobody uses; older articles say 14 or 28 days.</summary>
    public TimeSpan RefreshTokenLife { get; init; } = TimeSpan.FromDays(180);

    /// <summary>What the pair is called in the store.</summary>
    public TokenKey Key { get => field ?? new TokenKey(Portal, Application.ClientId); init; }

    /// <summary>What is wrong with these settings; null for nothing.</summary>
    internal string? Problem() => true switch
    {
        _ when !PortalAddress.IsSafe(Portal) => $"\"{Portal}\" is not the https address of a portal.",
        _ when !PortalAddress.IsSafe(Server) => $"\"{Server}\" is not the https address of an authorization server.",
        _ when RefreshTokenLife < TimeSpan.FromDays(1) || RefreshTokenLife > LongestLife => $"RefreshTokenLife is {RefreshTokenLife}. Give at least a day and at most ten years.",
        _ => AllowedTime.Problem(nameof(RenewalTimeout), RenewalTimeout),
    };
}
