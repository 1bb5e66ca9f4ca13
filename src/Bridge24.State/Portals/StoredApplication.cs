namespace Bridge24.State;

/// <summary>How a portal is called as an application. Its tokens are kept apart, under <see cref="Key"/>.</summary>
public sealed record StoredApplication
{
    /// <summary>The portal's address.</summary>
    public required Uri Portal { get; init; }

    /// <summary>The application.</summary>
    public required OAuthApplication Application { get; init; }

    /// <summary>What its tokens are called: it stays when the portal moves.</summary>
    public required TokenKey Key { get; init; }

    /// <summary>The authorization server.</summary>
    public Uri Server { get; init; } = AuthorizationServer.Vendor;

    /// <summary>How long a refresh token lives that nobody uses.</summary>
    public TimeSpan RefreshTokenLife { get; init; } = TimeSpan.FromDays(180);
}
