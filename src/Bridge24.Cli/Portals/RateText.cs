using System.Globalization;
using Bridge24.Cli.Execution;
using Bridge24.Client;

namespace Bridge24.Cli.Portals;

/// <summary>A rate as people write it: <c>50:2</c>, cloud, enterprise, none.</summary>
internal static class RateText
{
    public static CallRate Parse(string? text) => text?.ToUpperInvariant() switch
    {
        null or "CLOUD" => CallRate.Cloud,
        "ENTERPRISE" => CallRate.Enterprise,
        "NONE" => CallRate.None,
        _ => Pair(text),
    };

    public static string Of(CallRate rate) => double.IsInfinity(rate.PerSecond)
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{rate.Capacity}:{rate.PerSecond}");

    private static CallRate Pair(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2 && Positive(parts[0], out var capacity) && Positive(parts[1], out var perSecond)
            ? new CallRate(capacity, perSecond)
            : throw new UsageException($"\"{text}\" is not a rate.", "Give CAPACITY:PER_SECOND such as 50:2, or cloud, enterprise or none.");
    }

    private static bool Positive(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value > 0;
}
