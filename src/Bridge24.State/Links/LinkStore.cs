using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Bridge24.State;

/// <summary>Which record belongs to which key.</summary>
public sealed class LinkStore
{
    private const int KeysAtOnce = 500;

    private readonly StateDatabase _database;

    internal LinkStore(StateDatabase database) => _database = database;

    /// <summary>The links of these keys (any number), by key.</summary>
    public Task<IReadOnlyDictionary<string, Link>> FindAsync(long identity, IReadOnlyCollection<string> keys, CancellationToken ct = default) =>
        ByKeyAsync(
            identity,
            keys,
            "SELECT link.key, record_id, status, row_hash, mapping, slots, value_ids",
            "",
            reader => new Link
            {
                Key = reader.GetString(0),
                RecordId = reader.GetInt64(1),
                Status = (LinkStatus)reader.GetInt32(2),
                RowHash = unchecked((ulong)reader.GetInt64(3)),
                Mapping = reader.GetInt32(4),
                Slots = SlotBytes.Unpack(reader.GetFieldValue<byte[]>(5), reader.IsDBNull(6) ? default : reader.GetFieldValue<byte[]>(6)),
            },
            ct);

    /// <summary>The records of these keys as far as they are linked, or were merged into others.</summary>
    public Task<IReadOnlyDictionary<string, long>> RecordIdsAsync(long identity, IReadOnlyCollection<string> keys, CancellationToken ct = default) =>
        ByKeyAsync(identity, keys, "SELECT link.key, record_id", "AND status IN (0, 2)", reader => reader.GetInt64(1), ct);

    /// <summary>Which of these records belong to a key of any flow that writes this entity in the portal.</summary>
    public async Task<IReadOnlySet<long>> LinkedAsync(long portal, string entity, IReadOnlyCollection<long> records, CancellationToken ct = default)
    {
        if (records.Count == 0)
        {
            return new HashSet<long>();
        }

        var row = new { portal, entity, records = JsonSerializer.Serialize(records) };
        var linked = await _database.ReadAsync(
            connection => connection.QueryAsync<long>(
                $"""
                SELECT record_id FROM link JOIN flow ON flow.id = link.flow_id
                WHERE portal_id = @portal AND entity = @entity AND status = 0
                    AND record_id IN (SELECT CAST(value AS bigint) FROM {_database.Values("@records")})
                """,
                row),
            ct).ConfigureAwait(false);
        return linked.ToHashSet();
    }

    /// <summary>How many records are linked.</summary>
    public Task<long> CountAsync(long identity, CancellationToken ct = default) => _database.ReadAsync(
        connection => connection.ExecuteScalarAsync<long>("SELECT count(*) FROM link WHERE flow_id = @identity AND status = 0", new { identity }), ct);

    /// <summary>The keys of linked records, in the order of their bytes, from the one behind <paramref name="after"/> on.</summary>
    /// <param name="identity">The flow.</param>
    /// <param name="after">The last key of the page before; empty begins.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="ct">Stops the read.</param>
    public async Task<IReadOnlyList<string>> KeysAsync(long identity, string after, int limit, CancellationToken ct = default)
    {
        var keys = await _database.ReadAsync(
            connection => connection.QueryAsync<string>(
                "SELECT key FROM link WHERE flow_id = @identity AND key > @after AND status = 0 ORDER BY key LIMIT @limit", new { identity, after, limit }),
            ct).ConfigureAwait(false);
        return keys.AsList();
    }

    private async Task<IReadOnlyDictionary<string, T>> ByKeyAsync<T>(
        long identity, IReadOnlyCollection<string> keys, string select, string and, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, T>(keys.Count, StringComparer.Ordinal);
        foreach (var some in keys.Chunk(KeysAtOnce))
        {
            await _database.ReadAsync(
                async connection =>
                {
                    // CROSS JOIN: SQLite looks up each key, whatever its statistics say.
                    var reader = await connection.ExecuteReaderAsync(
                        $"{select} FROM {_database.Values("@keys")} AS wanted CROSS JOIN link WHERE flow_id = @identity AND link.key = wanted.value {and}",
                        new { identity, keys = JsonSerializer.Serialize(some) }).ConfigureAwait(false);
                    await using var _ = reader.ConfigureAwait(false);
                    while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                    {
                        found[reader.GetString(0)] = read(reader);
                    }

                    return found.Count;
                },
                cancellation).ConfigureAwait(false);
        }

        return found;
    }
}
