using System.Text;
using Dapper;

namespace Bridge24.State;

/// <summary>Token pairs, encrypted. A row stays when its pair is removed, so that versions only grow.</summary>
internal sealed class StateTokens(StateDatabase database, StateSecrets secrets) : ITokenStore
{
    public async Task<StoredTokens?> ReadAsync(TokenKey key, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var row = await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Row>(
                $"SELECT version AS Version, pair AS Pair, started_by AS StartedBy, {Now} - started AS Age, problem AS Problem FROM token WHERE name = @Value", key),
            ct).ConfigureAwait(false);
        if (row?.Pair is not { } pair)
        {
            return null;
        }

        // A start in the future is from before the machine's last one: whoever began it is gone.
        var age = row.Age < 0 ? TimeSpan.MaxValue : TimeSpan.FromMilliseconds(row.Age);
        return new StoredTokens(
            TokenPairJson.Read(Encoding.UTF8.GetBytes(secrets.Open($"The token pair of \"{key}\"", pair))),
            row.Version, row.StartedBy is null ? null : new RenewalMark(row.StartedBy, age), (TokenProblem)row.Problem);
    }

    public Task<long> PutAsync(TokenKey key, TokenPair pair, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var sealedPair = Seal(pair);
        return database.ReadAsync(
            connection => connection.QuerySingleAsync<long>(
                """
                INSERT INTO token (name, version, pair) VALUES (@Value, 1, @sealedPair)
                ON CONFLICT (name) DO UPDATE SET version = token.version + 1, pair = excluded.pair, started_by = NULL, started = 0, problem = 0
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
        ChangeAsync(key, version, $"started_by = @owner, started = {Now}", new { owner }, ct);

    public Task ClearRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) =>
        ChangeAsync(key, version, "started_by = nullif(started_by, @owner)", new { owner }, ct);

    public Task MarkProblemAsync(TokenKey key, long version, TokenProblem problem, CancellationToken ct = default) =>
        ChangeAsync(key, version, "problem = @problem", new { problem = (int)problem }, ct);

    public Task RemoveAsync(TokenKey key, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return database.ReadAsync(
            connection => connection.ExecuteAsync(
                "UPDATE token SET version = version + 1, pair = NULL, started_by = NULL, problem = 0 WHERE name = @Value AND pair IS NOT NULL", key),
            ct);
    }

    private Task<bool> ChangeAsync(TokenKey key, long version, string what, object values, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(key);
        var parameters = new DynamicParameters(values);
        parameters.Add("name", key.Value);
        parameters.Add("version", version);
        return database.ReadAsync(
            async connection => await connection.ExecuteAsync(
                $"UPDATE token SET {what} WHERE name = @name AND version = @version AND pair IS NOT NULL", parameters).ConfigureAwait(false) > 0,
            ct);
    }

    private byte[] Seal(TokenPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return secrets.Seal(Encoding.UTF8.GetString(TokenPairJson.Write(pair)));
    }

    private string Now => $"({database.Clock} / 1000)";

    private sealed class Row
    {
        public long Version { get; init; }

        public byte[]? Pair { get; init; }

        public string? StartedBy { get; init; }

        public long Age { get; init; }

        public int Problem { get; init; }
    }
}
