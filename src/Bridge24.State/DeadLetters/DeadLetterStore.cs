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

    private readonly SqliteFile _file;

    internal DeadLetterStore(SqliteFile file) => _file = file;

    /// <summary>How often each key of a flow was tried, and when last.</summary>
    public Task<IReadOnlyDictionary<string, (int Attempts, DateTimeOffset Last)>> TriesAsync(long identity, CancellationToken ct = default) =>
        _file.ReadAsync<IReadOnlyDictionary<string, (int, DateTimeOffset)>>(
            connection => connection.Query<(string Key, int Attempts, long Last)>(
                    "SELECT key, attempts, last FROM dead_letter WHERE flow_id = @identity", new { identity })
                .ToDictionary(row => row.Key, row => (row.Attempts, StateTime.Of(row.Last)), StringComparer.Ordinal),
            ct);

    /// <summary>The row of a key as it was when it last failed, as JSON; null when it is no dead letter.</summary>
    public Task<string?> PayloadAsync(long identity, string key, CancellationToken ct = default) =>
        _file.ReadAsync(
            connection => connection.QuerySingleOrDefault<string?>(
                "SELECT payload FROM dead_letter WHERE flow_id = @identity AND key = @key", new { identity, key }),
            ct);

    /// <summary>All, or those of one flow, oldest first.</summary>
    public Task<IReadOnlyList<DeadLetter>> ListAsync(string? flow = null, CancellationToken ct = default) =>
        _file.ReadAsync<IReadOnlyList<DeadLetter>>(
            connection => connection.Query<Row>($"{Select} AND (@flow IS NULL OR flow.name = @flow) ORDER BY first, letter.id", new { flow })
                .Select(row => row.Letter()).ToList(),
            ct);

    /// <summary>One by its number; null when there is none.</summary>
    public Task<DeadLetter?> FindAsync(long id, CancellationToken ct = default) =>
        _file.ReadAsync(connection => connection.QuerySingleOrDefault<Row>($"{Select} AND letter.id = @id", new { id })?.Letter(), ct);

    /// <summary>Drops them; answers how many there were.</summary>
    public async Task<int> DropAsync(IReadOnlyCollection<long> ids, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var dropped = 0;
        foreach (var some in ids.Chunk(SqliteFile.MaxRows))
        {
            dropped += await _file.WriteAsync(
                connection => connection.Execute(
                    "DELETE FROM dead_letter WHERE id IN (SELECT value FROM json_each(@ids))", new { ids = JsonSerializer.Serialize(some) }),
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
