using System.Text.RegularExpressions;

namespace Bridge24.Sync.Sources.Http;

/// <summary>Reads the <c>Link</c> header (RFC 8288).</summary>
internal static partial class HttpLink
{
    /// <summary>The address behind <c>rel="next"</c>, as it stands there; null on the last page.</summary>
    public static string? Next(IEnumerable<string> headers) => headers
        .SelectMany(header => Links().Matches(header))
        .Where(link => Relation().Match(link.Groups["rest"].Value) is { Success: true } rel && rel.Groups["rel"].Value.Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase))
        .Select(link => link.Groups["address"].Value)
        .FirstOrDefault();

    [GeneratedRegex("<(?<address>[^>]*)>(?<rest>[^<]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    [GeneratedRegex(""";\s*rel\s*=\s*"?(?<rel>[^";,]*)"?""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Relation();
}
