namespace Bridge24.Client;

/// <summary>Lets a call out when the portal's bucket has a place for it; callers leave in the order in which they came.</summary>
internal sealed class Admission(PortalOptions options, PortalStatistics statistics) : IDisposable
{
    private readonly ICallBudget _budget = options.Budget ?? ProcessCallBudget.Of(options.Clock);
    private readonly string _bucket = $"{options.Address.IdnHost.ToLowerInvariant()}:{options.Address.Port}";
    private readonly SemaphoreSlim _booking = new(1, 1);
    private int _refusals;

    public async ValueTask AdmitAsync(CancellationToken cancellation)
    {
        var started = options.Clock.GetTimestamp();
        var waited = false;
        try
        {
            int seen;
            do
            {
                TimeSpan wait;
                await _booking.WaitAsync(cancellation).ConfigureAwait(false);
                try
                {
                    seen = Volatile.Read(ref _refusals);
                    wait = await _budget.BookAsync(_bucket, options.Rate, cancellation).ConfigureAwait(false);
                }
                finally
                {
                    _booking.Release();
                }

                if (wait <= TimeSpan.Zero)
                {
                    return;
                }

                waited = true;
                await Task.Delay(wait, options.Clock, cancellation).ConfigureAwait(false);
            }
            while (seen != Volatile.Read(ref _refusals)); // A place booked before a refusal is worth nothing.
        }
        finally
        {
            if (waited)
            {
                var time = options.Clock.GetElapsedTime(started);
                statistics.Wait(time);
                ClientTelemetry.Waited(time);
            }
        }
    }

    /// <summary>The portal refused a request.</summary>
    public async ValueTask RefusedAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _refusals);
        await _budget.FullAsync(_bucket, options.Rate, cancellation).ConfigureAwait(false);
    }

    public void Dispose() => _booking.Dispose();
}
