namespace Bridge24.Client;

/// <summary>
/// Renews a pair once among all processes: lease, read again, use what another brought, else mark, ask, store by compare-and-swap, release.
/// </summary>
internal sealed class TokenRenewal(OAuthOptions oauth, AuthorizationServer server, PortalOptions options)
{
    private const int Attempts = 3;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    private readonly TokenKey _key = oauth.Key;
    private readonly string _owner = LeaseOwner.ThisProcess;
    private readonly TimeSpan _leaseTime = 2 * oauth.RenewalTimeout;

    private readonly RenewalMessages _messages = new(oauth.Application, oauth.Server.Authority);

    /// <summary>Answers the pair that is to be used instead of version <paramref name="spent"/>.</summary>
    public async Task<StoredTokens> RunAsync(long spent, CancellationToken cancellation)
    {
        var started = options.Clock.GetTimestamp();
        while (true)
        {
            if (await NewerAsync(spent, cancellation).ConfigureAwait(false) is { } newer)
            {
                return newer;
            }

            if (await oauth.Leases.TryAcquireAsync($"token:{_key}", _owner, _leaseTime, cancellation).ConfigureAwait(false) is { } lease)
            {
                try
                {
                    if (await HoldAsync(lease, spent, cancellation).ConfigureAwait(false) is { } tokens)
                    {
                        return tokens;
                    }
                }
                finally
                {
                    await oauth.Leases.ReleaseAsync(lease, CancellationToken.None).ConfigureAwait(false);
                }
            }
            else if (options.Clock.GetElapsedTime(started) > 3 * _leaseTime)
            {
                throw RenewalMessages.Busy(_key);
            }

            await Task.Delay(Poll * (1 + options.Chance()), options.Clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The stored pair if it is another version than the one to be replaced; throws what is wrong with that one.</summary>
    private async Task<StoredTokens?> NewerAsync(long spent, CancellationToken cancellation)
    {
        var stored = await ReadAsync(cancellation).ConfigureAwait(false);
        if (stored.Version != spent)
        {
            return stored;
        }

        return stored.Problem == TokenProblem.None ? null : throw RenewalMessages.Of(stored.Problem, _key);
    }

    private async Task<StoredTokens> ReadAsync(CancellationToken cancellation) =>
        await oauth.Tokens.ReadAsync(_key, cancellation).ConfigureAwait(false) ?? throw RenewalMessages.NoPair(_key);

    /// <summary>Asks while the lease is ours; null when it is not any more, so that it has to be taken again.</summary>
    private async Task<StoredTokens?> HoldAsync(Lease lease, long spent, CancellationToken cancellation)
    {
        var stored = await ReadAsync(cancellation).ConfigureAwait(false);
        if (stored.Version != spent || stored.Problem != TokenProblem.None)
        {
            return null;
        }

        var earlier = stored.Renewal;
        var lost = earlier is not null;
        for (var attempt = 1; ; attempt++)
        {
            if (!await oauth.Leases.RenewAsync(lease, _leaseTime, cancellation).ConfigureAwait(false)
                || !await oauth.Tokens.MarkRenewalStartedAsync(_key, spent, _owner, cancellation).ConfigureAwait(false))
            {
                return null;
            }

            // From here on nothing is cancelled: a pair that was given out and not stored is lost.
            var answer = await server.RenewAsync(oauth.Application, stored.Pair.Refresh, oauth.RenewalTimeout, CancellationToken.None).ConfigureAwait(false);
            if (answer.Pair is { } pair)
            {
                return await StoreAsync(stored, pair).ConfigureAwait(false);
            }

            lost |= answer.Kind == FailureKind.Unknown;
            if (answer.Kind == FailureKind.Final || attempt == Attempts)
            {
                await SettleAsync(spent, answer, earlier, lost, cancellation).ConfigureAwait(false);
                return null;
            }

            await Task.Delay(TimeSpan.FromSeconds(attempt) * (1 + (0.25 * options.Chance())), options.Clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Stores by the version spent, not by the lease: who slept past it still has the only live pair.</summary>
    private async Task<StoredTokens> StoreAsync(StoredTokens spent, TokenPair pair)
    {
        if (spent.Pair.Member is { } expected && pair.Member is { } got && got != expected)
        {
            throw RenewalMessages.OtherPortal(expected, got);
        }

        pair = pair with { Member = pair.Member ?? spent.Pair.Member };
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // A store that was gone for a moment may have replaced it at its first try: what stands there tells, not what the last one answered.
                await oauth.Tokens.TryReplaceAsync(_key, spent.Version, pair, CancellationToken.None).ConfigureAwait(false);
                var stored = await ReadAsync(CancellationToken.None).ConfigureAwait(false);
                Log.Quietly(options.Logger, logger => Log.Renewed(logger, _key.Value, stored.Pair.Refresh == pair.Refresh ? "renewed" : "renewed, and another pair was stored meanwhile"));
                return stored;
            }
#pragma warning disable CA1031 // Whatever a store throws: giving up would lose the only live pair.
            catch (Exception exception) when (attempt < 30 && exception is not Bitrix24Exception)
#pragma warning restore CA1031
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(2000, 100 * attempt)), options.Clock, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Throws what the refusal means, unless a pair came another way meanwhile.</summary>
    private async Task SettleAsync(long spent, TokenAnswer answer, RenewalMark? earlier, bool lost, CancellationToken cancellation)
    {
        if (answer.Kind != FailureKind.Final || !answer.Is("invalid_grant"))
        {
            if (!lost)
            {
                await oauth.Tokens.ClearRenewalStartedAsync(_key, spent, _owner, CancellationToken.None).ConfigureAwait(false);
            }

            throw answer.Kind == FailureKind.Final ? _messages.Refused(answer) : _messages.Unreachable(answer);
        }

        // A holder that sleeps may have the answer and store it yet; a dead one, or we ourselves, cannot.
        if (earlier is { } mark && mark.Owner != _owner && !LeaseOwner.IsDead(mark.Owner) && mark.Age < oauth.RenewalTimeout)
        {
            await Task.Delay(oauth.RenewalTimeout - mark.Age, options.Clock, cancellation).ConfigureAwait(false);
        }

        if (await NewerAsync(spent, cancellation).ConfigureAwait(false) is null)
        {
            var problem = lost ? TokenProblem.RenewalLost : TokenProblem.NeedsReauthorization;
            await oauth.Tokens.MarkProblemAsync(_key, spent, problem, CancellationToken.None).ConfigureAwait(false);
            Log.Quietly(options.Logger, logger => Log.Renewed(logger, _key.Value, problem.ToString()));
            throw RenewalMessages.Of(problem, _key);
        }
    }
}
