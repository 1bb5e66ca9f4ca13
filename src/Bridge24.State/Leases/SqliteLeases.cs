using Dapper;

namespace Bridge24.State;

/// <summary>Leases in the file beside. A row stays when its lease is given back, so that epochs only grow.</summary>
internal sealed class SqliteLeases(SqliteFile file, TimeProvider clock) : ILeaseStore
{
    public Task<Lease?> TryAcquireAsync(string name, string owner, TimeSpan time, CancellationToken ct = default) =>
        file.WriteAsync(
            connection =>
            {
                // The clock is read under the write lock: no two processes can see the same moment differently.
                var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
                var held = connection.QuerySingleOrDefault<(string Owner, long Until)?>("SELECT owner, until FROM lease WHERE name = @name", new { name });
                if (held is { } other && other.Until > now && !LeaseOwner.IsDead(other.Owner))
                {
                    return null;
                }

                var until = now + (long)time.TotalMilliseconds;
                var epoch = connection.QuerySingle<long>(
                    """
                    INSERT INTO lease (name, owner, until, epoch) VALUES (@name, @owner, @until, 1)
                    ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until, epoch = epoch + 1
                    RETURNING epoch
                    """,
                    new { name, owner, until });
                return new Lease(name, owner, StateTime.Of(until), epoch);
            },
            ct);

    public Task<bool> RenewAsync(Lease lease, TimeSpan time, CancellationToken ct = default) =>
        file.WriteAsync(
            connection => connection.Execute(
                "UPDATE lease SET until = @until WHERE name = @Name AND owner = @Owner AND epoch = @Epoch",
                new { until = clock.GetUtcNow().ToUnixTimeMilliseconds() + (long)time.TotalMilliseconds, lease.Name, lease.Owner, lease.Epoch }) > 0,
            ct);

    public Task ReleaseAsync(Lease lease, CancellationToken ct = default) =>
        file.WriteAsync(
            connection => connection.Execute(
                "UPDATE lease SET owner = '', until = 0 WHERE name = @Name AND owner = @Owner AND epoch = @Epoch", new { lease.Name, lease.Owner, lease.Epoch }),
            ct);

    public Task<Lease?> HolderAsync(string name, CancellationToken ct = default) =>
        file.ReadAsync(
            connection =>
            {
                var held = connection.QuerySingleOrDefault<(string Owner, long Until, long Epoch)?>(
                    "SELECT owner, until, epoch FROM lease WHERE name = @name AND until > @now",
                    new { name, now = clock.GetUtcNow().ToUnixTimeMilliseconds() });
                return held is { } found && !LeaseOwner.IsDead(found.Owner)
                    ? new Lease(name, found.Owner, StateTime.Of(found.Until), found.Epoch)
                    : null;
            },
            ct);
}
