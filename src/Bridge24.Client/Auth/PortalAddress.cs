namespace Bridge24.Client;

/// <summary>Checks addresses at the edge: https, or http for loopback.</summary>
internal static class PortalAddress
{
    public static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && LoopbackTrust.IsLoopback(address)));

    /// <summary>The address without a path.</summary>
    /// <exception cref="FormatException">It is not one.</exception>
    public static Uri Parse(string? text, string what)
    {
        if (!Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            throw new FormatException($"\"{text}\" is no address of {what}. Expected is one like https://acme.bitrix24.com");
        }

        return IsSafe(address)
            ? new Uri(address.GetLeftPart(UriPartial.Authority))
            : throw new FormatException($"\"{address.Scheme}://{address.Authority}\" would show tokens to the network. Give the https address of {what}.");
    }

    /// <summary>Where methods are called, as a token answer tells it.</summary>
    /// <exception cref="FormatException">It is not one.</exception>
    public static Uri Endpoint(string? text)
    {
        if (!Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) || !IsSafe(address) || address.Query.Length > 0)
        {
            throw new FormatException($"\"{text}\" is no client_endpoint. Expected is one like https://acme.bitrix24.com/rest/");
        }

        return address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    }

    public static Uri Rest(Uri portal) => new(portal.GetLeftPart(UriPartial.Authority) + "/rest/");
}
