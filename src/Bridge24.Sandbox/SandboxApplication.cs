namespace Bridge24.Sandbox;

/// <summary>An application that is installed in the emulated portal.</summary>
/// <param name="ClientId">The application's code.</param>
/// <param name="ClientSecret">The key that the authorization server asks for.</param>
/// <param name="Scopes">What its tokens may do, such as crm and user.</param>
/// <param name="RedirectUri">Where the authorization page sends the person back to; null shows the code on the page.</param>
public sealed record SandboxApplication(string ClientId, string ClientSecret, IReadOnlyList<string> Scopes, Uri? RedirectUri = null)
{
    /// <summary>The client id; the secret does not show.</summary>
    public override string ToString() => ClientId;
}
