using Bridge24.Client;

namespace Bridge24.Campaigns.Workers;

/// <summary>Stops the process that renews at two moments, so that what happens then happens to the holder of the lease.</summary>
/// <param name="inner">The store itself.</param>
/// <param name="stop">Says the moment, and waits until the worker may go on.</param>
internal sealed class StoppingTokens(ITokenStore inner, Func<string, Task> stop) : ITokenStore
{
    public Task<StoredTokens?> ReadAsync(TokenKey key, CancellationToken ct = default) => inner.ReadAsync(key, ct);

    public Task<long> PutAsync(TokenKey key, TokenPair pair, CancellationToken ct = default) => inner.PutAsync(key, pair, ct);

    public async Task<bool> TryReplaceAsync(TokenKey key, long spent, TokenPair pair, CancellationToken ct = default)
    {
        await stop(Moment.BeforeStoring);
        return await inner.TryReplaceAsync(key, spent, pair, ct);
    }

    public async Task<bool> MarkRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default)
    {
        var marked = await inner.MarkRenewalStartedAsync(key, version, owner, ct);
        await stop(Moment.BeforeAsking);
        return marked;
    }

    public Task ClearRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) =>
        inner.ClearRenewalStartedAsync(key, version, owner, ct);

    public Task MarkProblemAsync(TokenKey key, long version, TokenProblem problem, CancellationToken ct = default) =>
        inner.MarkProblemAsync(key, version, problem, ct);

    public Task RemoveAsync(TokenKey key, CancellationToken ct = default) => inner.RemoveAsync(key, ct);
}
