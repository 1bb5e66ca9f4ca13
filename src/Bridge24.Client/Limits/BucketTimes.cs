namespace Bridge24.Client;

/// <summary>
/// A leaky bucket with two lanes, in microseconds, for those who keep a call budget. What they keep is two times: <c>arrival</c>, at which the
/// bucket will be empty, and <c>lane</c>, the same for the interactive lane's own share. A booking moves them on; see <see cref="Book"/>.
/// </summary>
public readonly record struct BucketTimes
{
    /// <summary>Requests leave in order and arrive bunched: that many places stay free.</summary>
    private const int Spare = 2;

    /// <summary>An interactive caller passes the bulk up to this part of the rate.</summary>
    private const int LanePart = 5;

    /// <summary>Places ahead that the bulk may book. Who finds more asks again later, so that others can pass.</summary>
    private const int PlacesAhead = 10;

    /// <summary>Time a request takes to leave the bucket.</summary>
    public long Interval { get; private init; }

    /// <summary>Time all requests of a full bucket take.</summary>
    public long Full { get; private init; }

    /// <summary>How far ahead <c>arrival</c> may be for a call to leave; above it is what the interactive lane keeps for itself.</summary>
    public long Brim { get; private init; }

    /// <summary>Time an interactive request takes to leave its lane's share.</summary>
    public long LaneInterval { get; private init; }

    /// <summary>How far ahead <c>lane</c> may be for an interactive call to pass the bulk.</summary>
    public long LaneBrim { get; private init; }

    /// <summary>The longest wait that is booked.</summary>
    public long Horizon { get; private init; }

    /// <summary>The times of a rate; null when it is no limit.</summary>
    public static BucketTimes? Of(CallRate rate)
    {
        if (rate.IsUnlimited)
        {
            return null;
        }

        var interval = (long)Math.Ceiling(1_000_000 / rate.PerSecond);
        var places = (long)Math.Max(1, Math.Floor(rate.Capacity - Spare));
        var reserve = (long)Math.Min(rate.Capacity / 10, places - 1);
        return new BucketTimes
        {
            Interval = interval,
            Full = (long)(interval * Math.Max(1, rate.Capacity)),
            Brim = (places - reserve) * interval,
            LaneInterval = interval * LanePart,
            LaneBrim = reserve * interval * LanePart,
            Horizon = PlacesAhead * interval,
        };
    }

    /// <summary>Books a place; the times stay as they are when the wait is beyond the horizon.</summary>
    /// <returns>Microseconds to wait; below zero when places are left.</returns>
    public long Book(ref long arrival, ref long lane, long now, CallLane of)
    {
        var next = Math.Max(arrival, now) + Interval;
        var nextLane = Math.Max(lane, now) + LaneInterval;
        var wait = next - now - Brim;
        var passing = of == CallLane.Interactive && wait > 0 && nextLane - now - LaneBrim < wait;
        wait = passing ? nextLane - now - LaneBrim : wait;
        if (wait <= Horizon)
        {
            arrival = next;
            lane = passing ? nextLane : lane;
        }

        return wait;
    }
}
