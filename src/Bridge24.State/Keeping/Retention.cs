using Dapper;

namespace Bridge24.State;

/// <summary>Removes what a flow's state has kept long enough, in transactions of at most 1,000 rows.</summary>
public sealed class Retention
{
    private readonly StateDatabase _database;
    private readonly TimeProvider _clock;

    internal Retention(StateDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Removes a flow's old changes, runs and dead letters; answers how many rows went.</summary>
    public async Task<long> ApplyAsync(long identity, Keep keep, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(keep);
        var now = _clock.GetUtcNow();
        return await DeleteAsync(
                """
                DELETE FROM change WHERE id IN (
                    SELECT change.id FROM run JOIN change ON change.run_id = run.id
                    WHERE run.flow_id = @identity AND run.finished < @before LIMIT @MaxRows)
                """,
                identity, now - keep.History, ct).ConfigureAwait(false)
            + await DeleteAsync(
                """
                DELETE FROM run WHERE id IN (
                    SELECT id FROM run
                    WHERE flow_id = @identity AND finished < @before AND id < (SELECT max(id) FROM run WHERE flow_id = @identity)
                        AND NOT EXISTS (SELECT 1 FROM change WHERE change.run_id = run.id)
                    LIMIT @MaxRows)
                """,
                identity, now - keep.Runs, ct).ConfigureAwait(false)
            + await DeleteAsync(
                "DELETE FROM dead_letter WHERE id IN (SELECT id FROM dead_letter WHERE flow_id = @identity AND last < @before LIMIT @MaxRows)",
                identity, now - keep.Dead, ct).ConfigureAwait(false);
    }

    private async Task<long> DeleteAsync(string statement, long identity, DateTimeOffset before, CancellationToken cancellation)
    {
        var row = new { identity, before = before.ToUnixTimeMilliseconds(), StateDatabase.MaxRows };
        var all = 0L;
        int some;
        do
        {
            some = await _database.WriteAsync(connection => connection.ExecuteAsync(statement, row), cancellation).ConfigureAwait(false);
            all += some;
        }
        while (some == StateDatabase.MaxRows);

        return all;
    }
}
