using Dapper;

namespace Bridge24.State;

/// <summary>Leases by the clock of the store. A row stays when its lease is given back, so that epochs only grow.</summary>
internal sealed class StateLeases(StateDatabase database) : ILeaseStore
{
    public async Task<Lease?> TryAcquireAsync(string name, string owner, TimeSpan time, CancellationToken ct = default)
    {
        // Who waits asks often and finds it held: a read holds up no one.
        if (await HolderAsync(name, ct).ConfigureAwait(false) is { } holder && holder.Until <= database.Time.GetUtcNow() + time)
        {
            return null;
        }

        long? free = null;
        while (true)
        {
            var (taken, wasRepeated) = await TakeAsync(name, owner, time, free, ct).ConfigureAwait(false);
            if (taken is not null)
            {
                return taken;
            }

            // Its holder is dead, or is this process and was never told. Should another have taken the lease meanwhile, its epoch differs.
            free = await ReadAsync(name, ct).ConfigureAwait(false) is { } held && (LeaseOwner.IsDead(held.Owner) || (wasRepeated && held.Owner == owner)) ? held.Epoch : null;
            if (free is null)
            {
                return null;
            }
        }
    }

    public Task<bool> RenewAsync(Lease lease, TimeSpan time, CancellationToken ct = default) =>
        database.ReadAsync(
            async connection => await connection.ExecuteAsync(
                $"UPDATE lease SET until = {Now} + @time WHERE name = @Name AND owner = @Owner AND epoch = @Epoch",
                new { time = (long)time.TotalMilliseconds, lease.Name, lease.Owner, lease.Epoch }).ConfigureAwait(false) > 0,
            ct);

    public Task ReleaseAsync(Lease lease, CancellationToken ct = default) =>
        database.ReadAsync(
            connection => connection.ExecuteAsync(
                "UPDATE lease SET owner = '', until = 0 WHERE name = @Name AND owner = @Owner AND epoch = @Epoch", new { lease.Name, lease.Owner, lease.Epoch }),
            ct);

    public async Task<Lease?> HolderAsync(string name, CancellationToken ct = default) =>
        await ReadAsync(name, ct).ConfigureAwait(false) is { } held && !LeaseOwner.IsDead(held.Owner) ? held : null;

    private string Now => $"({database.Clock} / 1000)";

    private DateTimeOffset In(long milliseconds) => database.Time.GetUtcNow().AddMilliseconds(milliseconds);

    /// <summary>A lease that lasts longer than anyone takes it for is from before the machine's last start.</summary>
    private async Task<(Lease? Taken, bool WasRepeated)> TakeAsync(string name, string owner, TimeSpan time, long? free, CancellationToken ct)
    {
        var tries = 0;
        var taken = await database.ReadAsync(
            connection =>
            {
                tries++;
                return connection.QuerySingleOrDefaultAsync<(long Left, long Epoch)?>(
                    $"""
                    INSERT INTO lease (name, owner, until, epoch) VALUES (@name, @owner, {Now} + @time, 1)
                    ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until, epoch = lease.epoch + 1
                    WHERE lease.until <= {Now} OR lease.until > {Now} + @time OR lease.epoch = @free
                    RETURNING until - {Now}, epoch
                    """,
                    new { name, owner, time = (long)time.TotalMilliseconds, free });
            },
            ct).ConfigureAwait(false);
        return (taken is { } lease ? new Lease(name, owner, In(lease.Left), lease.Epoch) : null, tries > 1);
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
