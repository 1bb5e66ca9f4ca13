namespace Bridge24.Client;

/// <summary>
/// Lets a call out when its methods have time left and the portal's bucket has a place for it. Callers of a lane leave in the order in which
/// they came; a method that is held back holds no other.
/// </summary>
internal sealed class Admission(PortalOptions options, OperatingTimes operating, PortalStatistics statistics) : IDisposable
{
    private readonly ICallBudget _budget = options.Budget ?? ProcessCallBudget.Of(options.Clock);
    private readonly string _bucket = $"{options.Address.IdnHost.ToLowerInvariant()}:{options.Address.Port}";
    private readonly CallRate _rate = options.Rate.Part(options.Share);
    private readonly SemaphoreSlim _bulk = new(1, 1);
    private readonly SemaphoreSlim _interactive = new(1, 1);
    private int _refusals;

    /// <summary>Waits for the call's turn. Its methods count as under way until <see cref="Leave"/>, also where this throws.</summary>
    public async ValueTask AdmitAsync(PreparedCall call, CancellationToken cancellation)
    {
        await WaitAsync(operating.Enter(call.Methods), cancellation).ConfigureAwait(false);
        int seen;
        do
        {
            var (wait, refusals) = await BookAsync(call.Lane ?? options.Lane, cancellation).ConfigureAwait(false);
            seen = refusals;
            await WaitAsync(wait, cancellation).ConfigureAwait(false);
        }
        while (seen != Volatile.Read(ref _refusals)); // A place booked before a refusal is worth nothing.
    }

    /// <summary>The call was answered or given up.</summary>
    public void Leave(PreparedCall call) => operating.Leave(call.Methods);

    /// <summary>The portal refused a request.</summary>
    public async ValueTask RefusedAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _refusals);
        await _budget.FullAsync(_bucket, _rate, cancellation).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _bulk.Dispose();
        _interactive.Dispose();
    }

    private async Task<(TimeSpan Wait, int Refusals)> BookAsync(CallLane lane, CancellationToken cancellation)
    {
        var turn = lane == CallLane.Bulk ? _bulk : _interactive;
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            while (true)
            {
                var seen = Volatile.Read(ref _refusals);
                var booking = await _budget.BookAsync(_bucket, _rate, lane, cancellation).ConfigureAwait(false);
                if (booking.IsBooked)
                {
                    return (booking.Wait, seen);
                }

                await WaitAsync(booking.Wait, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private Task WaitAsync(TimeSpan wait, CancellationToken cancellation) => wait > TimeSpan.Zero ? statistics.WaitAsync(wait, cancellation) : Task.CompletedTask;
}
