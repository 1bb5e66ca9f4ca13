namespace Bridge24.Client;

/// <summary>What a call budget answers.</summary>
/// <param name="IsBooked">A place is booked, to be used once <paramref name="Wait"/> is over; else nothing is booked and the next question may come after it.</param>
/// <param name="Wait">How long to wait; zero when a place is free now.</param>
public readonly record struct Booking(bool IsBooked, TimeSpan Wait)
{
    /// <summary>A place that is free now.</summary>
    public static readonly Booking Now = new(true, TimeSpan.Zero);

    /// <summary>Reads the wait that <see cref="BucketTimes"/> defines: microseconds until the place is free; one beyond the horizon booked nothing.</summary>
    public static Booking Of(long wait, in BucketTimes times) => wait > times.Horizon
        ? new Booking(false, TimeSpan.FromMicroseconds(wait - times.Horizon))
        : new Booking(true, TimeSpan.FromMicroseconds(Math.Max(wait, 0)));
}
