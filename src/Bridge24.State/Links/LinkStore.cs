using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>Which record belongs to which key.</summary>
public sealed class LinkStore
{
    private const int KeysAtOnce = 500;

    private readonly SqliteFile _file;

    internal LinkStore(SqliteFile file) => _file = file;

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

    /// <summary>How many records are linked.</summary>
    public Task<long> CountAsync(long identity, CancellationToken ct = default) => _file.ReadAsync(
        connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM link WHERE flow_id = $identity AND status = 0";
            command.Parameters.AddWithValue("$identity", identity);
            return (long)command.ExecuteScalar()!;
        },
        ct);

    /// <summary>The keys of linked records, in the order of their bytes, from the one behind <paramref name="after"/> on.</summary>
    /// <param name="identity">The flow.</param>
    /// <param name="after">The last key of the page before; empty begins.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="ct">Stops the read.</param>
    public Task<IReadOnlyList<string>> KeysAsync(long identity, string after, int limit, CancellationToken ct = default) =>
        _file.ReadAsync<IReadOnlyList<string>>(
            connection => connection.Query<string>(
                "SELECT key FROM link WHERE flow_id = @identity AND key > @after AND status = 0 ORDER BY key LIMIT @limit", new { identity, after, limit }).AsList(),
            ct);

    private async Task<IReadOnlyDictionary<string, T>> ByKeyAsync<T>(
        long identity, IReadOnlyCollection<string> keys, string select, string and, Func<SqliteDataReader, T> read, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, T>(keys.Count, StringComparer.Ordinal);
        foreach (var some in keys.Chunk(KeysAtOnce))
        {
            await _file.ReadAsync(
                connection =>
                {
                    using var command = connection.CreateCommand();
                    // The names of columns are this class's own. CROSS JOIN: one look-up a key, whatever the statistics say.
#pragma warning disable CA2100
                    command.CommandText = $"{select} FROM json_each($keys) AS wanted CROSS JOIN link ON flow_id = $identity AND link.key = wanted.value {and}";
#pragma warning restore CA2100
                    command.Parameters.AddWithValue("$keys", JsonSerializer.Serialize(some));
                    command.Parameters.AddWithValue("$identity", identity);
                    using var reader = command.ExecuteReader();
                    while (reader.Read())
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
