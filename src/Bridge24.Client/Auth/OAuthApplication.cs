namespace Bridge24.Client;

/// <summary>An application as it is registered with the vendor or in a portal.</summary>
/// <param name="ClientId">Its code: <c>local.5f3...</c> or <c>app.5f3...</c>.</param>
/// <param name="Secret">Its key.</param>
/// <param name="Redirect">Where a person comes back after authorizing; null takes what the portal has in its settings.</param>
public sealed record OAuthApplication(string ClientId, ClientSecret Secret, Uri? Redirect = null)
{
    /// <summary>Its code.</summary>
    public string ClientId { get; } = string.IsNullOrWhiteSpace(ClientId)
        ? throw new ArgumentException("The client id is empty. Copy it from the application's page in the portal.", nameof(ClientId))
        : ClientId.Trim();

    /// <summary>The page on which a person lets the application into a portal; the code it gives lives 30 s.</summary>
    /// <param name="portal">The portal's address.</param>
    /// <param name="state">Comes back with the code, so that a foreign code is told from ours.</param>
    public Uri AuthorizationUrl(Uri portal, string state)
    {
        ArgumentNullException.ThrowIfNull(portal);
        ArgumentException.ThrowIfNullOrWhiteSpace(state);
        if (!PortalAddress.IsSafe(portal))
        {
            throw new ArgumentException($"\"{portal}\" is not the https address of a portal.", nameof(portal));
        }

        var redirect = Redirect is null ? "" : "&redirect_uri=" + Uri.EscapeDataString(Redirect.AbsoluteUri);
        return new Uri(
            $"{portal.GetLeftPart(UriPartial.Authority)}/oauth/authorize/?client_id={Uri.EscapeDataString(ClientId)}&response_type=code&state={Uri.EscapeDataString(state)}{redirect}");
    }

    /// <summary>Prints no secret.</summary>
    public override string ToString() => ClientId;
}
