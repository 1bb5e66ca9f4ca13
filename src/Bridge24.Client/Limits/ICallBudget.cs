namespace Bridge24.Client;

/// <summary>The places in a portal's bucket, shared by all who call it from this address.</summary>
public interface ICallBudget
{
    /// <summary>Books one place, or tells when to ask again.</summary>
    /// <param name="bucket">The portal, as <c>host:port</c>.</param>
    /// <param name="rate">The bucket's size and leak; <see cref="BucketTimes.Of"/> makes times of it.</param>
    /// <param name="lane">Whose place it is.</param>
    /// <param name="cancellation">Stops the question; a place that was booked is lost.</param>
    ValueTask<Booking> BookAsync(string bucket, CallRate rate, CallLane lane, CancellationToken cancellation);

    /// <summary>The portal refused a request: its bucket is full, whatever we thought.</summary>
    ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation);
}
