using System.Globalization;

namespace Bridge24.Client;

/// <summary>The rate at which a portal takes requests: a leaky bucket.</summary>
/// <param name="Capacity">Requests at once.</param>
/// <param name="PerSecond">Requests a second that leave the bucket.</param>
public readonly record struct CallRate(double Capacity, double PerSecond)
{
    /// <summary>All plans but Enterprise: 50 and 2 a second.</summary>
    public static readonly CallRate Cloud = new(50, 2);

    /// <summary>The Enterprise plan: 250 and 5 a second.</summary>
    public static readonly CallRate Enterprise = new(250, 5);

    /// <summary>No limit, as on-premise portals by default.</summary>
    public static readonly CallRate None = new(double.PositiveInfinity, double.PositiveInfinity);

    /// <summary>Reads a rate as people write it: <c>50:2</c>, cloud, enterprise, onpremise, none. Cases do not matter.</summary>
    /// <exception cref="FormatException">The text is no rate.</exception>
    public static CallRate Parse(string? text) => TryParse(text, out var rate)
        ? rate
        : throw new FormatException($"\"{text}\" is not a rate. Give CAPACITY:PER_SECOND such as 50:2, or cloud, enterprise, onpremise or none.");

    /// <summary>The same; false when the text is no rate.</summary>
    public static bool TryParse(string? text, out CallRate rate)
    {
        rate = text?.Trim().ToUpperInvariant() switch
        {
            "CLOUD" => Cloud,
            "ENTERPRISE" => Enterprise,
            "NONE" or "ONPREMISE" => None,
            { } pair when pair.Split(':') is [var capacity, var perSecond] => new CallRate(Positive(capacity), Positive(perSecond)),
            _ => default,
        };
        return rate is { Capacity: > 0, PerSecond: > 0 };
    }

    /// <summary>A part of it, for a portal that others call from the same address: 0.5 takes half.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
    public CallRate Part(double share) => share is > 0 and <= 1
        ? new CallRate(Capacity * share, PerSecond * share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share of the limit must be above 0 and at most 1.");

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => IsUnlimited ? "none" : string.Create(CultureInfo.InvariantCulture, $"{Capacity}:{PerSecond}");

    internal bool IsUnlimited => !double.IsFinite(PerSecond) || PerSecond <= 0 || !double.IsFinite(Capacity);

    private static double Positive(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;
}
