namespace Bridge24.Client;

/// <summary>Where pairs are kept. All who use an application in a portal share one.</summary>
public interface ITokenStore
{
    /// <summary>Reads the pair; null when there is none.</summary>
    Task<StoredTokens?> ReadAsync(TokenKey key, CancellationToken ct = default);

    /// <summary>Stores a fresh pair that came another way than by renewal (a code, an installation, a frame), and answers its version. Marks are cleared.</summary>
    Task<long> PutAsync(TokenKey key, TokenPair pair, CancellationToken ct = default);

    /// <summary>
    /// Stores the pair that a renewal brought, if the pair it spent is still the stored one; false when another took its place. Marks are cleared.
    /// </summary>
    Task<bool> TryReplaceAsync(TokenKey key, long spent, TokenPair pair, CancellationToken ct = default);

    /// <summary>Records that a process is about to spend this version; false when another version is stored.</summary>
    Task<bool> MarkRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default);

    /// <summary>Takes the mark back: the request never left, or was refused without spending the token. A mark of another process stays.</summary>
    Task ClearRenewalStartedAsync(TokenKey key, long version, string owner, CancellationToken ct = default);

    /// <summary>Records why this version cannot be renewed; nothing happens when another version is stored.</summary>
    Task MarkProblemAsync(TokenKey key, long version, TokenProblem problem, CancellationToken ct = default);

    /// <summary>Forgets the pair. Versions go on growing, so that a renewal under way cannot bring it back.</summary>
    Task RemoveAsync(TokenKey key, CancellationToken ct = default);
}
