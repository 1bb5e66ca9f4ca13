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

    /// <summary>A part of it, for a portal that others call from the same address: 0.5 takes half.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
    public CallRate Part(double share) => share is > 0 and <= 1
        ? new CallRate(Capacity * share, PerSecond * share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share of the limit must be above 0 and at most 1.");

    internal bool IsUnlimited => !double.IsFinite(PerSecond) || PerSecond <= 0 || !double.IsFinite(Capacity);
}
