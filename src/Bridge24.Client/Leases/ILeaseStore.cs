namespace Bridge24.Client;

/// <summary>Where leases are kept.</summary>
public interface ILeaseStore
{
    /// <summary>Takes a lease that is free, ran out, or whose holder is a dead process of this machine; null otherwise.</summary>
    Task<Lease?> TryAcquireAsync(string name, string owner, TimeSpan time, CancellationToken ct = default);

    /// <summary>Prolongs a lease; false when another holds it.</summary>
    Task<bool> RenewAsync(Lease lease, TimeSpan time, CancellationToken ct = default);

    /// <summary>Gives a lease back; nothing happens when another holds it.</summary>
    Task ReleaseAsync(Lease lease, CancellationToken ct = default);

    /// <summary>Who holds it now; null for nobody.</summary>
    Task<Lease?> HolderAsync(string name, CancellationToken ct = default);
}
