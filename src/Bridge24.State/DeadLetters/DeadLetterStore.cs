using System.Text.Json;
using Dapper;

namespace Bridge24.State;

/// <summary>Rows that could not be carried over; one a key of a flow.</summary>
public sealed class DeadLetterStore
{
    private const string Select = """
        SELECT letter.id AS Id, letter.key AS Key, line AS Line, reason AS Reason, payload AS PayloadJson, run_id AS Run, first AS First, last AS Last,
               attempts AS Attempts, flow.name AS Flow, flow.file AS File, portal.name AS Portal
        FROM dead_letter AS letter JOIN flow ON flow.id = letter.flow_id JOIN portal ON portal.id = flow.portal_id
        WHERE portal.removed = 0
        """;

    private readonly StateDatabase _database;

    internal DeadLetterStore(StateDatabase database) => _database = database;

    /// <summary>How often each key of a flow was tried, and when last.</summary>
    public async Task<IReadOnlyDictionary<string, (int Attempts, DateTimeOffset Last)>> TriesAsync(long identity, CancellationToken ct = default)
    {
        var rows = await _database.ReadAsync(
            connection => connection.QueryAsync<(string Key, int Attempts, long Last)>("SELECT key, attempts, last FROM dead_letter WHERE flow_id = @identity", new { identity }),
            ct).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Key, row => (row.Attempts, StateTime.Of(row.Last)), StringComparer.Ordinal);
    }

    /// <summary>The row of a key as it was when it last failed, as JSON; null when it is no dead letter.</summary>
    public Task<string?> PayloadAsync(long identity, string key, CancellationToken ct = default) => _database.ReadAsync(
        connection => connection.QuerySingleOrDefaultAsync<string?>("SELECT payload FROM dead_letter WHERE flow_id = @identity AND key = @key", new { identity, key }), ct);

    /// <summary>The rows of a flow's dead letters as they were when they last failed, oldest first.</summary>
    public async Task<IReadOnlyList<(string Key, long Line, string PayloadJson)>> RowsAsync(long identity, CancellationToken ct = default) =>
        [.. await _database.ReadAsync(
            connection => connection.QueryAsync<(string, long, string)>("SELECT key, line, payload FROM dead_letter WHERE flow_id = @identity ORDER BY first, id", new { identity }),
            ct).ConfigureAwait(false)];

    /// <summary>All, or those of one flow, oldest first.</summary>
    public async Task<IReadOnlyList<DeadLetter>> ListAsync(string? flow = null, CancellationToken ct = default)
    {
        var rows = await _database.ReadAsync(
            connection => connection.QueryAsync<Row>($"{Select} AND (@flow IS NULL OR flow.name = @flow) ORDER BY first, letter.id", new { flow }), ct).ConfigureAwait(false);
        return rows.Select(row => row.Letter()).ToList();
    }

    /// <summary>One by its number; null when there is none.</summary>
    public async Task<DeadLetter?> FindAsync(long id, CancellationToken ct = default)
    {
        var row = await _database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Row>($"{Select} AND letter.id = @id", new { id }), ct).ConfigureAwait(false);
        return row?.Letter();
    }

    /// <summary>Drops them; answers how many there were.</summary>
    public async Task<int> DropAsync(IReadOnlyCollection<long> ids, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var dropped = 0;
        foreach (var some in ids.Chunk(StateDatabase.MaxRows))
        {
            dropped += await _database.WriteAsync(
                connection => connection.ExecuteAsync(
                    $"DELETE FROM dead_letter WHERE id IN (SELECT CAST(value AS bigint) FROM {_database.Values("@ids")})", new { ids = JsonSerializer.Serialize(some) }),
                ct).ConfigureAwait(false);
        }

        return dropped;
    }

    private sealed class Row
    {
        public long Id { get; init; }

        public string Key { get; init; } = "";

        public long Line { get; init; }

        public string Reason { get; init; } = "";

        public string PayloadJson { get; init; } = "";

        public long Run { get; init; }

        public long First { get; init; }

        public long Last { get; init; }

        public int Attempts { get; init; }

        public string Flow { get; init; } = "";

        public string File { get; init; } = "";

        public string Portal { get; init; } = "";

        public DeadLetter Letter() => new()
        {
            Id = Id,
            Key = Key,
            Line = Line,
            Reason = Reason,
            PayloadJson = PayloadJson,
            Run = Run,
            First = StateTime.Of(First),
            Last = StateTime.Of(Last),
            Attempts = Attempts,
            Flow = Flow,
            File = File,
            Portal = Portal,
        };
    }
}
