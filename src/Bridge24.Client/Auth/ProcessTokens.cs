namespace Bridge24.Client;

/// <summary>
/// Pairs of one process, lost at its end: for tests and for a program that authorizes anew each time. What must survive is in a store of
/// <c>Bridge24.State</c> or <c>Bridge24.Client.Redis</c>.
/// </summary>
public sealed class ProcessTokens(TimeProvider? clock = null) : ITokenStore
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly Lock _lock = new();
    private readonly Dictionary<TokenKey, Row> _rows = [];

    /// <inheritdoc/>
    public Task<StoredTokens?> ReadAsync(TokenKey key, CancellationToken ct = default)
    {
        lock (_lock)
        {
            return Task.FromResult(_rows.GetValueOrDefault(key) is { Pair: { } pair } row
                ? new StoredTokens(pair, row.Version, row.Owner is null ? null : new RenewalMark(row.Owner, _clock.GetElapsedTime(row.Started)), row.Problem)
                : null);
        }
    }

    /// <inheritdoc/>
    public Task<long> PutAsync(TokenKey key, TokenPair pair, CancellationToken ct = default)
    {
        lock (_lock)
        {
            var version = (_rows.GetValueOrDefault(key)?.Version ?? 0) + 1;
            _rows[key] = new Row(pair, version);
            return Task.FromResult(version);
        }
    }

    /// <inheritdoc/>
    public Task<bool> TryReplaceAsync(TokenKey key, long spent, TokenPair pair, CancellationToken ct = default) =>
        ChangeAsync(key, spent, _ => new Row(pair, spent + 1));

    /// <inheritdoc/>
    public Task<bool> MarkRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) =>
        ChangeAsync(key, version, row => row with { Owner = owner, Started = _clock.GetTimestamp() });

    /// <inheritdoc/>
    public Task ClearRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) =>
        ChangeAsync(key, version, row => row.Owner == owner ? row with { Owner = null } : row);

    /// <inheritdoc/>
    public Task MarkProblemAsync(TokenKey key, long version, TokenProblem problem, CancellationToken ct = default) =>
        ChangeAsync(key, version, row => row with { Problem = problem });

    /// <inheritdoc/>
    public Task RemoveAsync(TokenKey key, CancellationToken ct = default)
    {
        lock (_lock)
        {
            if (_rows.TryGetValue(key, out var row))
            {
                _rows[key] = new Row(null, row.Version + 1);
            }
        }

        return Task.CompletedTask;
    }

    private Task<bool> ChangeAsync(TokenKey key, long version, Func<Row, Row> change)
    {
        lock (_lock)
        {
            if (_rows.GetValueOrDefault(key) is not { Pair: not null } row || row.Version != version)
            {
                return Task.FromResult(false);
            }

            _rows[key] = change(row);
            return Task.FromResult(true);
        }
    }

    private sealed record Row(TokenPair? Pair, long Version)
    {
        public string? Owner { get; init; }

        public long Started { get; init; }

        public TokenProblem Problem { get; init; }
    }
}
