using System.Text;
using Dapper;

namespace Bridge24.State;

/// <summary>Token pairs in the main file, encrypted. A row stays when its pair is removed, so that versions only grow.</summary>
internal sealed class SqliteTokens(SqliteFile file, StateSecrets secrets, TimeProvider clock) : ITokenStore
{
    public async Task<StoredTokens?> ReadAsync(TokenKey key, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var row = await file.ReadAsync(
            connection => connection.QuerySingleOrDefault<Row>(
                "SELECT version AS Version, pair AS Pair, started_by AS StartedBy, started AS Started, problem AS Problem FROM token WHERE name = @Value", key),
            ct).ConfigureAwait(false);
        if (row?.Pair is not { } pair)
        {
            return null;
        }

        var age = TimeSpan.FromMilliseconds(Math.Max(0, Now() - row.Started));
        return new StoredTokens(
            TokenPairJson.Read(Encoding.UTF8.GetBytes(secrets.Open($"The token pair of \"{key}\"", pair))),
            row.Version, row.StartedBy is null ? null : new RenewalMark(row.StartedBy, age), (TokenProblem)row.Problem);
    }

    public Task<long> PutAsync(TokenKey key, TokenPair pair, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var sealedPair = Seal(pair);
        return file.WriteAsync(
            connection => connection.QuerySingle<long>(
                """
                INSERT INTO token (name, version, pair) VALUES (@Value, 1, @sealedPair)
                ON CONFLICT (name) DO UPDATE SET version = version + 1, pair = excluded.pair, started_by = NULL, started = 0, problem = 0
                RETURNING version
                """,
                new { key.Value, sealedPair }),
            ct);
    }

    public Task<bool> TryReplaceAsync(TokenKey key, long spent, TokenPair pair, CancellationToken ct = default)
    {
        var sealedPair = Seal(pair);
        return ChangeAsync(key, spent, "version = version + 1, pair = @sealedPair, started_by = NULL, started = 0, problem = 0", new { sealedPair }, ct);
    }

    public Task<bool> MarkRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) =>
        ChangeAsync(key, version, "started_by = @owner, started = @now", new { owner, now = Now() }, ct);

    public Task ClearRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) =>
        ChangeAsync(key, version, "started_by = nullif(started_by, @owner)", new { owner }, ct);

    public Task MarkProblemAsync(TokenKey key, long version, TokenProblem problem, CancellationToken ct = default) =>
        ChangeAsync(key, version, "problem = @problem", new { problem = (int)problem }, ct);

    public Task RemoveAsync(TokenKey key, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return file.WriteAsync(
            connection => connection.Execute(
                "UPDATE token SET version = version + 1, pair = NULL, started_by = NULL, problem = 0 WHERE name = @Value AND pair IS NOT NULL", key),
            ct);
    }

    private Task<bool> ChangeAsync(TokenKey key, long version, string what, object values, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(key);
        var parameters = new DynamicParameters(values);
        parameters.Add("name", key.Value);
        parameters.Add("version", version);
        return file.WriteAsync(
            connection => connection.Execute($"UPDATE token SET {what} WHERE name = @name AND version = @version AND pair IS NOT NULL", parameters) > 0, ct);
    }

    private byte[] Seal(TokenPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return secrets.Seal(Encoding.UTF8.GetString(TokenPairJson.Write(pair)));
    }

    private long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private sealed class Row
    {
        public long Version { get; init; }

        public byte[]? Pair { get; init; }

        public string? StartedBy { get; init; }

        public long Started { get; init; }

        public int Problem { get; init; }
    }
}
