using Bridge24.Client;
using Bridge24.State;

namespace Bridge24.Sync.Applying;

/// <summary>The right to run a flow, held by one process at a time and renewed while it works.</summary>
internal sealed class FlowLease : IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);

    private readonly ILeaseStore _leases;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _time;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _renewal;
    private volatile Lease _lease;
    private volatile bool _lost;

    private FlowLease(ILeaseStore leases, Lease lease, TimeProvider clock, TimeSpan time)
    {
        _leases = leases;
        _lease = lease;
        _clock = clock;
        _time = time;
        _renewal = RenewAsync();
    }

    /// <exception cref="FlowBusyException">Another process holds the flow and <paramref name="wait"/> is false.</exception>
    public static async Task<FlowLease> AcquireAsync(
        StateStore state, string name, string flow, bool wait, SyncOptions options, Action waiting, CancellationToken cancellation)
    {
        while (true)
        {
            // Until when it holds is reckoned by this machine's clock: the store's may go wrong by more than a lease lasts.
            var until = options.Clock.GetUtcNow() + options.LeaseTime;
            var lease = await state.Leases.TryAcquireAsync(name, LeaseOwner.ThisProcess, options.LeaseTime, cancellation).ConfigureAwait(false);
            if (lease is not null)
            {
                return new FlowLease(state.Leases, lease with { Until = until }, options.Clock, options.LeaseTime);
            }

            if (!wait)
            {
                var holder = await state.Leases.HolderAsync(name, cancellation).ConfigureAwait(false);
                throw new FlowBusyException(flow, holder?.Owner ?? "another process");
            }

            waiting();
            await Task.Delay(Poll, options.Clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Called before each send: a run that slept past its lease must not write beside its successor.</summary>
    /// <exception cref="FlowLeaseLostException">Another process holds the flow, or held it meanwhile.</exception>
    public async ValueTask EnsureHeldAsync(CancellationToken cancellation)
    {
        if (!_lost && _clock.GetUtcNow() < _lease.Until)
        {
            return;
        }

        // A clock that was put forward looks like a long sleep: the store knows whether anyone came after us.
        if (_lost || !await RenewOnceAsync(cancellation).ConfigureAwait(false))
        {
            throw new FlowLeaseLostException(_lease.Name);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _renewal.ConfigureAwait(false);
        if (!_lost)
        {
            await _leases.ReleaseAsync(_lease, CancellationToken.None).ConfigureAwait(false);
        }

        _stop.Dispose();
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(_time / 3, _clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
            {
                if (!await RenewOnceAsync(_stop.Token).ConfigureAwait(false))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
        catch (StateException)
        {
            // Without the state the lease cannot be proven: it runs out by itself, and the next send says so.
        }
    }

    private async Task<bool> RenewOnceAsync(CancellationToken cancellation)
    {
        var until = _clock.GetUtcNow() + _time;
        if (await _leases.RenewAsync(_lease, _time, cancellation).ConfigureAwait(false))
        {
            _lease = _lease with { Until = until };
            return true;
        }

        _lost = true;
        return false;
    }
}
