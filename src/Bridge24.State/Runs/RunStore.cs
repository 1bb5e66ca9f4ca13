using System.Runtime.CompilerServices;
using System.Text.Json;
using Dapper;

namespace Bridge24.State;

/// <summary>Runs with their accounts and changes.</summary>
public sealed class RunStore
{
    private const int ChangesAtOnce = 500;
    private const string Running = "running";
    private const string Select = """
        SELECT run.id AS Id, flow.name AS Flow, portal.name AS Portal, owner AS Owner, started AS Started, finished AS Finished, status AS Status, account AS Account,
               CASE WHEN EXISTS (SELECT 1 FROM run AS later WHERE later.flow_id = run.flow_id AND later.id > run.id) THEN 1 ELSE 0 END AS Followers
        FROM run JOIN flow ON flow.id = run.flow_id JOIN portal ON portal.id = flow.portal_id
        WHERE portal.removed = 0
        """;

    private readonly StateDatabase _database;
    private readonly TimeProvider _clock;

    internal RunStore(StateDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Begins a run and answers its number.</summary>
    public Task<long> StartAsync(FlowIdentity identity, string kind, string owner, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return _database.WriteAsync(
            connection => connection.QuerySingleAsync<long>(
                "INSERT INTO run (flow_id, kind, owner, started, status, account) VALUES (@Id, @kind, @owner, @started, @Running, '{}') RETURNING id",
                new { identity.Id, kind, owner, started = _clock.GetUtcNow().ToUnixTimeMilliseconds(), Running }),
            ct);
    }

    /// <summary>Stores what a step learned, in transactions of at most 1,000 rows; what belongs to one key is never torn apart.</summary>
    public async Task RecordAsync(RunRecord record, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var account = ToJson(record.Account);
        var steps = RunSteps.Of(record, StateDatabase.MaxRows).ToList();
        long? firstSeq = null;
        foreach (var step in steps)
        {
            firstSeq = await _database.WriteAsync(
                async connection =>
                {
                    var seq = firstSeq ?? await connection.QuerySingleAsync<long>(
                        "SELECT coalesce(max(seq), 0) + 1 FROM change WHERE run_id = @Run", new { record.Run }).ConfigureAwait(false);
                    await new RunStepWriter(_database, connection, record.Run, record.Identity).WriteAsync(step, seq).ConfigureAwait(false);
                    if (step == steps[^1])
                    {
                        await connection.ExecuteAsync(
                            "UPDATE run SET account = @account WHERE id = @Run AND finished IS NULL", new { record.Run, account }).ConfigureAwait(false);
                    }

                    return seq;
                },
                ct).ConfigureAwait(false);
        }
    }

    /// <summary>Ends a run.</summary>
    public Task FinishAsync(long run, string status, RunAccount account, CancellationToken ct = default) =>
        _database.WriteAsync(
            connection => connection.ExecuteAsync(
                "UPDATE run SET status = @status, account = @account, finished = @finished WHERE id = @run",
                new { run, status, account = ToJson(account), finished = _clock.GetUtcNow().ToUnixTimeMilliseconds() }),
            ct);

    /// <summary>The latest runs, newest first.</summary>
    public async Task<IReadOnlyList<StoredRun>> ListAsync(int limit, string? flow = null, CancellationToken ct = default)
    {
        var rows = await _database.ReadAsync(
            connection => connection.QueryAsync<Row>($"{Select} AND (@flow IS NULL OR flow.name = @flow) ORDER BY run.id DESC LIMIT @limit", new { flow, limit }),
            ct).ConfigureAwait(false);
        return rows.Select(row => row.Run()).ToList();
    }

    /// <summary>One run; null when there is none.</summary>
    public async Task<StoredRun?> FindAsync(long run, CancellationToken ct = default)
    {
        var row = await _database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Row>($"{Select} AND run.id = @run", new { run }), ct).ConfigureAwait(false);
        return row?.Run();
    }

    /// <summary>The changes of a run, in their order.</summary>
    public async IAsyncEnumerable<RecordedChange> ChangesAsync(long run, [EnumeratorCancellation] CancellationToken ct = default)
    {
        (long Seq, long Id) after = (0, 0);
        while (true)
        {
            var rows = await _database.ReadAsync(
                connection => connection.QueryAsync<ChangeRow>(
                    """
                    SELECT id AS Id, seq AS Seq, key AS Key, record_id AS RecordId, action AS Action, field AS Field, from_value AS "From", to_value AS "To"
                    FROM change WHERE run_id = @run AND (seq, id) > (@Seq, @Id) ORDER BY seq, id LIMIT @ChangesAtOnce
                    """,
                    new { run, after.Seq, after.Id, ChangesAtOnce }),
                ct).ConfigureAwait(false);
            var page = rows.AsList();
            foreach (var row in page)
            {
                yield return row.Change();
            }

            if (page.Count < ChangesAtOnce)
            {
                yield break;
            }

            after = (page[^1].Seq, page[^1].Id);
        }
    }

    /// <summary>All changes that runs made to the records of a key, oldest first.</summary>
    /// <param name="key">The source's key.</param>
    /// <param name="flow">The flow's name; null for all flows.</param>
    /// <param name="ct">Stops the read.</param>
    public async Task<IReadOnlyList<PastChange>> HistoryAsync(string key, string? flow = null, CancellationToken ct = default)
    {
        var rows = await _database.ReadAsync(
            connection => connection.QueryAsync<ChangeRow>(
                """
                SELECT run.id AS Run, flow.name AS Flow, portal.name AS Portal, run.started AS Started,
                       change.key AS Key, record_id AS RecordId, action AS Action, field AS Field, from_value AS "From", to_value AS "To"
                FROM change JOIN run ON run.id = change.run_id JOIN flow ON flow.id = run.flow_id JOIN portal ON portal.id = flow.portal_id
                WHERE portal.removed = 0 AND change.key = @key AND (@flow IS NULL OR flow.name = @flow)
                ORDER BY run.id, change.seq, change.id
                """,
                new { key, flow }),
            ct).ConfigureAwait(false);
        return rows.Select(row => row.Past()).ToList();
    }

    private static string ToJson(RunAccount account) => JsonSerializer.Serialize(account, AccountJson.Default.RunAccount);

    private sealed class Row
    {
        public long Id { get; init; }

        public string Flow { get; init; } = "";

        public string Portal { get; init; } = "";

        public string Owner { get; init; } = "";

        public long Started { get; init; }

        public long? Finished { get; init; }

        public string Status { get; init; } = "";

        public string Account { get; init; } = "";

        public long Followers { get; init; }

        public StoredRun Run() => new()
        {
            Id = Id,
            Flow = Flow,
            Portal = Portal,
            Started = StateTime.Of(Started),
            Finished = StateTime.Of(Finished),
            // A flow runs once at a time: one that began later tells of a dead process on whatever machine.
            Status = Status == Running && (Followers > 0 || LeaseOwner.IsDead(Owner)) ? "killed" : Status,
            Account = JsonSerializer.Deserialize(Account, AccountJson.Default.RunAccount)!,
        };
    }

    private sealed class ChangeRow
    {
        public long Id { get; init; }

        public long Seq { get; init; }

        public string Key { get; init; } = "";

        public long RecordId { get; init; }

        public string Action { get; init; } = "";

        public string? Field { get; init; }

        public string? From { get; init; }

        public string? To { get; init; }

        public long Run { get; init; }

        public string Flow { get; init; } = "";

        public string Portal { get; init; } = "";

        public long Started { get; init; }

        public RecordedChange Change() => new(Key, RecordId, Action, Field, From, To);

        public PastChange Past() => new(Run, Flow, Portal, StateTime.Of(Started), Change());
    }
}
