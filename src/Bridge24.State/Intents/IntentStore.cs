using System.Text.Json;
using Dapper;

namespace Bridge24.State;

/// <summary>Writes that were sent and not settled; one a key.</summary>
public sealed class IntentStore
{
    private readonly SqliteFile _file;

    internal IntentStore(SqliteFile file) => _file = file;

    /// <summary>The open intents of a flow.</summary>
    public async Task<IReadOnlyList<Intent>> OpenAsync(long identity, CancellationToken ct = default)
    {
        var rows = await _file.ReadAsync(
            connection => connection.Query<(string Key, int Kind, long Run, long SendBy, long? Since)>(
                "SELECT key, kind, run_id, send_by, uncertain_since FROM intent WHERE flow_id = @identity ORDER BY key", new { identity }).AsList(),
            ct).ConfigureAwait(false);
        return rows.ConvertAll(row => new Intent(row.Key, (IntentKind)row.Kind, row.Run, StateTime.Of(row.SendBy), StateTime.Of(row.Since)));
    }

    /// <summary>
    /// Stores intents in one transaction, durable when it returns. A run that repeats a request which the portal did not execute
    /// reserves its keys again and so prolongs them.
    /// </summary>
    /// <exception cref="StateException">One of the keys has an open intent of another send already.</exception>
    public Task ReserveAsync(
        long identity, long run, IReadOnlyCollection<(string Key, IntentKind Kind)> intents, DateTimeOffset sendBy, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(intents);
        var twice = intents.GroupBy(intent => intent.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any());
        if (twice is not null)
        {
            throw new StateException($"Key \"{twice.Key}\" would be sent twice in one request. Nothing was sent.");
        }

        return _file.WriteAsync(
            connection =>
            {
                foreach (var (key, kind) in intents)
                {
                    var row = new { identity, key, kind = (int)kind, run, sendBy = sendBy.ToUnixTimeMilliseconds() };
                    var stored = connection.Execute(
                        """
                        INSERT INTO intent (flow_id, key, kind, run_id, send_by) VALUES (@identity, @key, @kind, @run, @sendBy)
                        ON CONFLICT (flow_id, key) DO UPDATE SET kind = excluded.kind, send_by = excluded.send_by
                        WHERE run_id = excluded.run_id AND uncertain_since IS NULL
                        """,
                        row);
                    if (stored == 0)
                    {
                        var other = connection.QuerySingle<long>("SELECT run_id FROM intent WHERE flow_id = @identity AND key = @key", row);
                        throw new StateException($"Key \"{key}\" has an unsettled request of run {other} already. Nothing was sent; run the flow again to settle it.");
                    }
                }

                return intents.Count;
            },
            ct);
    }

    /// <summary>Their answers did not come; keys without an intent are ignored.</summary>
    public Task MarkUncertainAsync(long identity, IReadOnlyCollection<string> keys, DateTimeOffset since, CancellationToken ct = default) =>
        EachAsync(
            identity,
            keys,
            "UPDATE intent SET uncertain_since = @since WHERE flow_id = @identity AND key IN (SELECT value FROM json_each(@keys))",
            since.ToUnixTimeMilliseconds(),
            ct);

    /// <summary>They were not executed, or are settled.</summary>
    public Task WithdrawAsync(long identity, IReadOnlyCollection<string> keys, CancellationToken ct = default) =>
        EachAsync(identity, keys, "DELETE FROM intent WHERE flow_id = @identity AND key IN (SELECT value FROM json_each(@keys))", since: 0, ct);

    private async Task EachAsync(long identity, IReadOnlyCollection<string> keys, string statement, long since, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var some in keys.Chunk(SqliteFile.MaxRows))
        {
            await _file.WriteAsync(
                connection => connection.Execute(statement, new { identity, keys = JsonSerializer.Serialize(some), since }), cancellation).ConfigureAwait(false);
        }
    }
}
