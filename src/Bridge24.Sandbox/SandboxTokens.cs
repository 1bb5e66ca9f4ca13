namespace Bridge24.Sandbox;

/// <summary>A pair of tokens as the authorization server gives it; the access token lives an hour, the refresh token 180 days.</summary>
public sealed record SandboxTokens(string AccessToken, string RefreshToken)
{
    /// <inheritdoc/>
    public override string ToString() => "***";
}
