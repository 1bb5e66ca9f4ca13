using System.Collections.Frozen;

namespace Bridge24.Client;

/// <summary>The domains under which the vendor itself gives portals their names.</summary>
internal static class VendorZones
{
    private static readonly FrozenSet<string> Zones = new[]
    {
        "bitrix24.com", "bitrix24.ru", "bitrix24.by", "bitrix24.kz", "bitrix24.uz", "bitrix24.ua", "bitrix24.de", "bitrix24.eu", "bitrix24.fr", "bitrix24.it",
        "bitrix24.es", "bitrix24.pl", "bitrix24.uk", "bitrix24.in", "bitrix24.com.br", "bitrix24.com.tr", "bitrix24.com.tw", "bitrix24.cn", "bitrix24.jp",
        "bitrix24.vn", "bitrix24.id", "bitrix24.my", "bitrix24.mx", "bitrix24.co", "bitrix24.tech",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a portal's host right under such a domain, by https.</summary>
    public static bool Hold(Uri address)
    {
        var dot = address.IdnHost.IndexOf('.', StringComparison.Ordinal);
        return address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0 && dot > 0 && Zones.Contains(address.IdnHost[(dot + 1)..]);
    }
}
