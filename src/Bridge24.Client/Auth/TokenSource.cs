namespace Bridge24.Client;

/// <summary>The pair that this process uses. Its concurrent callers share one renewal, which no caller's cancellation cuts off.</summary>
internal sealed class TokenSource : IAsyncDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromSeconds(60);

    private readonly OAuthOptions _oauth;
    private readonly PortalOptions _options;
    private readonly AuthorizationServer _server;
    private readonly TokenRenewal _renewal;
    private readonly Lock _lock = new();
    private StoredTokens? _current;
    private Task<StoredTokens>? _running;

    public TokenSource(OAuthOptions oauth, PortalOptions options)
    {
        _oauth = oauth;
        _options = options;
        _server = new AuthorizationServer(new AuthorizationServerOptions
        {
            Address = oauth.Server,
            ConnectTimeout = options.ConnectTimeout,
            Timeout = oauth.RenewalTimeout,
            LoopbackCertificate = options.LoopbackCertificate,
            Clock = options.Clock,
        });
        _renewal = new TokenRenewal(oauth, _server, options);
    }

    /// <summary>What was used last; null before the first call.</summary>
    public StoredTokens? Last => Volatile.Read(ref _current);

    /// <summary>A pair whose access token is not known to have ended.</summary>
    public async ValueTask<StoredTokens> CurrentAsync(CancellationToken cancellation)
    {
        var tokens = Last ?? Learn(await LoadAsync(cancellation).ConfigureAwait(false));
        return HasEnded(tokens.Pair) ? await RenewAsync(tokens.Version, cancellation).ConfigureAwait(false) : tokens;
    }

    /// <summary>The pair to be used instead of a version that was refused.</summary>
    public async Task<StoredTokens> RenewAsync(long spent, CancellationToken cancellation)
    {
        Task<StoredTokens> running;
        lock (_lock)
        {
            if (_current is { } newer && newer.Version != spent)
            {
                return newer;
            }

            running = _running ??= RunAsync(spent);
        }

        return await running.WaitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Renews a pair whose refresh token nears its end; false when it is young enough.</summary>
    public async Task<bool> KeepAliveAsync(CancellationToken cancellation)
    {
        var stored = Learn(await LoadAsync(cancellation).ConfigureAwait(false));
        if (_options.Clock.GetUtcNow() - stored.Pair.ObtainedAt < _oauth.RefreshTokenLife * 5 / 6)
        {
            return false;
        }

        await RenewAsync(stored.Version, cancellation).ConfigureAwait(false);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        // A renewal that was sent is waited for: its pair is lost otherwise.
        if (Volatile.Read(ref _running) is { } running)
        {
            await ((Task)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _server.Dispose();
    }

    private async Task<StoredTokens> RunAsync(long spent)
    {
        // The lock is held by who starts this: nothing of it may run before.
        await Task.Yield();
        try
        {
            return Learn(await _renewal.RunAsync(spent, CancellationToken.None).ConfigureAwait(false));
        }
        finally
        {
            lock (_lock)
            {
                _running = null;
            }
        }
    }

    private async Task<StoredTokens> LoadAsync(CancellationToken cancellation) =>
        await _oauth.Tokens.ReadAsync(_oauth.Key, cancellation).ConfigureAwait(false) ?? throw RenewalMessages.NoPair(_oauth.Key);

    private StoredTokens Learn(StoredTokens tokens)
    {
        lock (_lock)
        {
            return _current = tokens;
        }
    }

    /// <summary>A token is renewed a little before its end, and a short-lived one not at each call.</summary>
    private bool HasEnded(TokenPair pair)
    {
        if (pair.ExpiresAt is not { } end)
        {
            return false;
        }

        var tenth = (end - pair.ObtainedAt) / 10;
        return _options.Clock.GetUtcNow() >= end - (tenth < Early ? tenth : Early);
    }
}
