using Dapper;

namespace Bridge24.State;

/// <summary>Leases by the clock of the store. A row stays when its lease is given back, so that epochs only grow.</summary>
internal sealed class StateLeases(StateDatabase database) : ILeaseStore
{
    public async Task<Lease?> TryAcquireAsync(string name, string owner, TimeSpan time, CancellationToken ct = default)
    {
        long? dead = null;
        while (true)
        {
            if (await TakeAsync(name, owner, time, dead, ct).ConfigureAwait(false) is { } taken)
            {
                return taken;
            }

            // Only this holder is known to be dead: should another have taken the lease meanwhile, its epoch differs.
            dead = await ReadAsync(name, ct).ConfigureAwait(false) is { } held && LeaseOwner.IsDead(held.Owner) ? held.Epoch : null;
            if (dead is null)
            {
                return null;
            }
        }
    }

    public Task<bool> RenewAsync(Lease lease, TimeSpan time, CancellationToken ct = default) =>
        database.WriteAsync(
            async connection => await connection.ExecuteAsync(
                $"UPDATE lease SET until = {Now} + @time WHERE name = @Name AND owner = @Owner AND epoch = @Epoch",
                new { time = (long)time.TotalMilliseconds, lease.Name, lease.Owner, lease.Epoch }).ConfigureAwait(false) > 0,
            ct);

    public Task ReleaseAsync(Lease lease, CancellationToken ct = default) =>
        database.WriteAsync(
            connection => connection.ExecuteAsync(
                "UPDATE lease SET owner = '', until = 0 WHERE name = @Name AND owner = @Owner AND epoch = @Epoch", new { lease.Name, lease.Owner, lease.Epoch }),
            ct);

    public async Task<Lease?> HolderAsync(string name, CancellationToken ct = default) =>
        await ReadAsync(name, ct).ConfigureAwait(false) is { } held && !LeaseOwner.IsDead(held.Owner) ? held : null;

    private string Now => $"({database.Clock} / 1000)";

    private DateTimeOffset In(long milliseconds) => database.Time.GetUtcNow().AddMilliseconds(milliseconds);

    /// <summary>A lease that lasts longer than anyone takes it for is from before the machine's last start.</summary>
    private async Task<Lease?> TakeAsync(string name, string owner, TimeSpan time, long? dead, CancellationToken ct)
    {
        var taken = await database.WriteAsync(
            connection => connection.QuerySingleOrDefaultAsync<(long Left, long Epoch)?>(
                $"""
                INSERT INTO lease (name, owner, until, epoch) VALUES (@name, @owner, {Now} + @time, 1)
                ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until, epoch = lease.epoch + 1
                WHERE lease.until <= {Now} OR lease.until > {Now} + @time OR lease.epoch = @dead
                RETURNING until - {Now}, epoch
                """,
                new { name, owner, time = (long)time.TotalMilliseconds, dead }),
            ct).ConfigureAwait(false);
        return taken is { } lease ? new Lease(name, owner, In(lease.Left), lease.Epoch) : null;
    }

    private async Task<Lease?> ReadAsync(string name, CancellationToken ct)
    {
        var row = await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<(string Owner, long Left, long Epoch)?>(
                $"SELECT owner, until - {Now}, epoch FROM lease WHERE name = @name AND until > {Now}", new { name }),
            ct).ConfigureAwait(false);
        return row is { } held ? new Lease(name, held.Owner, In(held.Left), held.Epoch) : null;
    }
}
