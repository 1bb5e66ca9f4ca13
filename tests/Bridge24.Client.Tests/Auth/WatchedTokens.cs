namespace Bridge24.Client.Tests.Auth;

/// <summary>A store that lets a test step in between.</summary>
internal sealed class WatchedTokens(ITokenStore inner) : ITokenStore
{
    public Func<Task> AfterMark { get; set; } = () => Task.CompletedTask;

    public Func<Task> BeforeReplace { get; set; } = () => Task.CompletedTask;

    /// <summary>Replaces a pair twice and tells what came of the second try, as after an answer that was lost.</summary>
    public bool Repeats { get; init; }

    public Task<StoredTokens?> ReadAsync(TokenKey key, CancellationToken ct = default) => inner.ReadAsync(key, ct);

    public Task<long> PutAsync(TokenKey key, TokenPair pair, CancellationToken ct = default) => inner.PutAsync(key, pair, ct);

    public async Task<bool> TryReplaceAsync(TokenKey key, long spent, TokenPair pair, CancellationToken ct = default)
    {
        await BeforeReplace();
        if (Repeats)
        {
            await inner.TryReplaceAsync(key, spent, pair, ct);
        }

        return await inner.TryReplaceAsync(key, spent, pair, ct);
    }

    public async Task<bool> MarkRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default)
    {
        var marked = await inner.MarkRenewalStartedAsync(key, version, owner, ct);
        await AfterMark();
        return marked;
    }

    public Task ClearRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) =>
        inner.ClearRenewalStartedAsync(key, version, owner, ct);

    public Task MarkProblemAsync(TokenKey key, long version, TokenProblem problem, CancellationToken ct = default) =>
        inner.MarkProblemAsync(key, version, problem, ct);

    public Task RemoveAsync(TokenKey key, CancellationToken ct = default) => inner.RemoveAsync(key, ct);
}
