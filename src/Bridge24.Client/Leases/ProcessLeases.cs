namespace Bridge24.Client;

/// <summary>Leases within one process.</summary>
public sealed class ProcessLeases(TimeProvider? clock = null) : ILeaseStore
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Lease> _leases = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<Lease?> TryAcquireAsync(string name, string owner, TimeSpan time, CancellationToken ct = default)
    {
        lock (_lock)
        {
            var held = _leases.GetValueOrDefault(name);
            return Task.FromResult(IsHeld(held) ? null : _leases[name] = new Lease(name, owner, _clock.GetUtcNow() + time, (held?.Epoch ?? 0) + 1));
        }
    }

    /// <inheritdoc/>
    public Task<bool> RenewAsync(Lease lease, TimeSpan time, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        lock (_lock)
        {
            if (!IsOf(lease, out var held))
            {
                return Task.FromResult(false);
            }

            _leases[lease.Name] = held with { Until = _clock.GetUtcNow() + time };
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task ReleaseAsync(Lease lease, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        lock (_lock)
        {
            if (IsOf(lease, out var held))
            {
                // The row stays, so that epochs only grow.
                _leases[lease.Name] = held with { Owner = "", Until = DateTimeOffset.MinValue };
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<Lease?> HolderAsync(string name, CancellationToken ct = default)
    {
        lock (_lock)
        {
            var held = _leases.GetValueOrDefault(name);
            return Task.FromResult(IsHeld(held) ? held : null);
        }
    }

    private bool IsHeld(Lease? lease) => lease is not null && lease.Until > _clock.GetUtcNow() && !LeaseOwner.IsDead(lease.Owner);

    private bool IsOf(Lease lease, out Lease held) => _leases.TryGetValue(lease.Name, out held!) && held.Owner == lease.Owner && held.Epoch == lease.Epoch;
}
