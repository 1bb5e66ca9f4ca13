namespace Bridge24.Client;

/// <summary>An access token with the refresh token that renews it.</summary>
public sealed record TokenPair
{
    /// <summary>The token of calls.</summary>
    public required AccessToken Access { get; init; }

    /// <summary>The token of the next renewal, which it spends.</summary>
    public required RefreshToken Refresh { get; init; }

    /// <summary>When it was given out, by our clock.</summary>
    public required DateTimeOffset ObtainedAt { get; init; }

    /// <summary>When the access token ends, by our clock; null when nobody said.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Where methods are called: <c>https://acme.bitrix24.com/rest/</c>.</summary>
    public required Uri ClientEndpoint { get; init; }

    /// <summary>Which portal it is for; null when nobody said.</summary>
    public MemberId? Member { get; init; }

    /// <summary>Prints no token.</summary>
    public override string ToString() => $"pair for {ClientEndpoint.Authority}, until {ExpiresAt?.ToString("O") ?? "unknown"}";
}
