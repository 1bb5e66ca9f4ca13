using System.Globalization;
using Bridge24.Cli.Execution;
using Bridge24.Client;

namespace Bridge24.Cli.Portals;

/// <summary>A rate and a share of it as people write them: <c>50:2</c>, enterprise; <c>50%</c>.</summary>
internal static class RateText
{
    public static CallRate Parse(string? text, string? share = null)
    {
        var rate = CallRate.TryParse(text ?? "cloud", out var known)
            ? known
            : throw new UsageException($"\"{text}\" is not a rate.", "Give CAPACITY:PER_SECOND such as 50:2, or cloud, enterprise, onpremise or none.");
        return share is null ? rate : rate.Part(Share(share));
    }

    private static double Share(string text) =>
        double.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 100
            ? percent / 100
            : throw new UsageException($"\"{text}\" is not a share of the limit.", "Give a percentage such as 50%.");
}
