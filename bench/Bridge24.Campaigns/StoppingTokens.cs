using Bridge24.Client;

namespace Bridge24.Campaigns;

/// <summary>Lets a worker say where it is and stop there, to be killed.</summary>
internal sealed class StoppingTokens(ITokenStore inner, string stopAt) : ITokenStore
{
    public Task<StoredTokens?> ReadAsync(TokenKey key, CancellationToken ct = default) => inner.ReadAsync(key, ct);

    public Task<long> PutAsync(TokenKey key, TokenPair pair, CancellationToken ct = default) => inner.PutAsync(key, pair, ct);

    public async Task<bool> TryReplaceAsync(TokenKey key, long spent, TokenPair pair, CancellationToken ct = default)
    {
        await StopAsync(WorkerJob.BeforeStoring);
        return await inner.TryReplaceAsync(key, spent, pair, ct);
    }

    public async Task<bool> MarkRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default)
    {
        var marked = await inner.MarkRenewalStartedAsync(key, version, owner, ct);
        await StopAsync(WorkerJob.BeforeAsking);
        return marked;
    }

    public Task ClearRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default) =>
        inner.ClearRenewalStartedAsync(key, version, owner, ct);

    public Task MarkProblemAsync(TokenKey key, long version, TokenProblem problem, CancellationToken ct = default) =>
        inner.MarkProblemAsync(key, version, problem, ct);

    public Task RemoveAsync(TokenKey key, CancellationToken ct = default) => inner.RemoveAsync(key, ct);

    private async Task StopAsync(string where)
    {
        if (where == stopAt)
        {
            await Console.Out.WriteLineAsync("stopped");
            await Task.Delay(Timeout.Infinite);
        }
    }
}
