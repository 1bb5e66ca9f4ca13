namespace Bridge24.Client;

/// <summary>The places in a portal's bucket, shared by all who call it from this address.</summary>
public interface ICallBudget
{
    /// <summary>Books one place and answers how long to wait for it; zero when it is free now.</summary>
    ValueTask<TimeSpan> BookAsync(string bucket, CallRate rate, CancellationToken cancellation);

    /// <summary>The portal refused a request: its bucket is full, whatever we thought.</summary>
    ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation);
}
