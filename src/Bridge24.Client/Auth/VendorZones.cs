using System.Collections.Frozen;

namespace Bridge24.Client;

/// <summary>Where a webhook's code may follow a renamed portal: within the zone that it was given to, and between zones that are surely the vendor's.</summary>
internal static class VendorZones
{
    private static readonly FrozenSet<string> Sure = new[] { "bitrix24.com", "bitrix24.ru", "bitrix24.com.br" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when both are portals by https, right under zones of which the second may know what the first does.</summary>
    public static bool Allow(Uri from, Uri to) =>
        Zone(from) is { } known && Zone(to) is { } other && (known.Equals(other, StringComparison.OrdinalIgnoreCase) || (Sure.Contains(known) && Sure.Contains(other)));

    private static string? Zone(Uri address)
    {
        var dot = address.IdnHost.IndexOf('.', StringComparison.Ordinal);
        var zone = dot > 0 ? address.IdnHost[(dot + 1)..] : "";
        return address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0 && zone.StartsWith("bitrix24.", StringComparison.OrdinalIgnoreCase)
            ? zone
            : null;
    }
}
