using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Bridge24.State;

/// <summary>Writes that were sent and not settled; one a key.</summary>
public sealed class IntentStore
{
    private static readonly BulkInsert Reserve = new(
        "intent",
        [BulkColumn.Number("flow_id"), BulkColumn.Text("key"), BulkColumn.Number("kind"), BulkColumn.Number("run_id"), BulkColumn.Number("send_by"), BulkColumn.Number("mapping"), BulkColumn.Bytes("slots")],
        """
        ON CONFLICT (flow_id, key) DO UPDATE SET kind = excluded.kind, send_by = excluded.send_by, mapping = excluded.mapping, slots = excluded.slots
        WHERE intent.run_id = excluded.run_id AND intent.uncertain_since IS NULL
        """);

    private readonly StateDatabase _database;

    internal IntentStore(StateDatabase database) => _database = database;

    /// <summary>The open intents of a flow.</summary>
    public async Task<IReadOnlyList<Intent>> OpenAsync(long identity, CancellationToken ct = default)
    {
        var rows = await _database.ReadAsync(
            connection => connection.QueryAsync<(string Key, int Kind, long Run, long SendBy, long? Since, int Mapping, byte[]? Slots)>(
                "SELECT key, kind, run_id, send_by, uncertain_since, mapping, slots FROM intent WHERE flow_id = @identity ORDER BY key", new { identity }),
            ct).ConfigureAwait(false);
        return rows.Select(row => new Intent(row.Key, (IntentKind)row.Kind, row.Run, StateTime.Of(row.SendBy), StateTime.Of(row.Since))
        {
            Mapping = row.Mapping,
            Slots = SlotBytes.Unpack(row.Slots, valueIds: default),
        }).ToList();
    }

    /// <summary>
    /// Stores intents in one transaction, durable when it returns. A run that repeats a request which the portal did not execute
    /// reserves its keys again and so prolongs them.
    /// </summary>
    /// <exception cref="StateException">One of the keys has an open intent of another send already, or a later run of the flow has begun.</exception>
    public Task ReserveAsync(
        long identity, long run, IReadOnlyCollection<(string Key, IntentKind Kind)> intents, DateTimeOffset sendBy, SentSlots? sent = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(intents);
        var twice = intents.GroupBy(intent => intent.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any());
        if (twice is not null)
        {
            throw new StateException($"Key \"{twice.Key}\" would be sent twice in one request. Nothing was sent.");
        }

        var rows = intents.Select(intent => new object?[]
        {
            identity, intent.Key, (long)intent.Kind, run, sendBy.ToUnixTimeMilliseconds(), (long)(sent?.Mapping ?? 0),
            sent?.ByKey.GetValueOrDefault(intent.Key) is { } slots ? SlotBytes.Pack(slots).Hashes : null,
        }).ToList();
        return _database.WriteAsync(
            async connection =>
            {
                await MustBeLatestAsync(connection, identity, run).ConfigureAwait(false);
                var reserved = await _database.InsertAsync(connection, Reserve, rows).ConfigureAwait(false);
                return reserved == rows.Count ? reserved : throw await TakenAsync(connection, identity, run, intents.Select(intent => intent.Key)).ConfigureAwait(false);
            },
            ct);
    }

    /// <summary>Their answers did not come; keys without an intent are ignored.</summary>
    public Task MarkUncertainAsync(long identity, IReadOnlyCollection<string> keys, DateTimeOffset since, CancellationToken ct = default) =>
        EachAsync(
            identity,
            keys,
            $"UPDATE intent SET uncertain_since = @since WHERE flow_id = @identity AND key IN (SELECT value FROM {_database.Values("@keys")})",
            since.ToUnixTimeMilliseconds(),
            ct);

    /// <summary>They were not executed, or are settled.</summary>
    public Task WithdrawAsync(long identity, IReadOnlyCollection<string> keys, CancellationToken ct = default) =>
        EachAsync(identity, keys, $"DELETE FROM intent WHERE flow_id = @identity AND key IN (SELECT value FROM {_database.Values("@keys")})", since: 0, ct);

    /// <summary>A flow runs once at a time: where a later run began, this one has lost its hold, even if its own clock stood still and does not tell.</summary>
    private static async Task MustBeLatestAsync(DbConnection connection, long identity, long run)
    {
        var latest = await connection.ExecuteScalarAsync<long?>("SELECT max(id) FROM run WHERE flow_id = @identity", new { identity }).ConfigureAwait(false);
        if (latest > run)
        {
            throw new StateException($"Run {latest} of the flow began after run {run}, which had lost its hold on the flow. Nothing was sent; the later run goes on.");
        }
    }

    private async Task<StateException> TakenAsync(DbConnection connection, long identity, long run, IEnumerable<string> keys)
    {
        var (key, other) = await connection.QueryFirstAsync<(string Key, long Run)>(
            $"""
            SELECT key, run_id FROM intent
            WHERE flow_id = @identity AND key IN (SELECT value FROM {_database.Values("@keys")}) AND (run_id <> @run OR uncertain_since IS NOT NULL)
            ORDER BY key LIMIT 1
            """,
            new { identity, run, keys = JsonSerializer.Serialize(keys) }).ConfigureAwait(false);
        return new StateException($"Key \"{key}\" has an unsettled request of run {other} already. Nothing was sent; run the flow again to settle it.");
    }

    private async Task EachAsync(long identity, IReadOnlyCollection<string> keys, string statement, long since, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var some in keys.Chunk(StateDatabase.MaxRows))
        {
            await _database.WriteAsync(
                connection => connection.ExecuteAsync(statement, new { identity, keys = JsonSerializer.Serialize(some), since }), cancellation).ConfigureAwait(false);
        }
    }
}
