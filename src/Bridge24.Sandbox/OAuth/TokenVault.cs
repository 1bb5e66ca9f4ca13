using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.OAuth;

/// <summary>Codes and tokens that were given out, and the rotation of pairs.</summary>
internal sealed class TokenVault(TimeProvider clock, QuirkSet quirks)
{
    public static readonly TimeSpan CodeLife = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan AccessLife = TimeSpan.FromHours(1);
    public static readonly TimeSpan RefreshLife = TimeSpan.FromDays(180);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Grant> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Grant> _access = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Grant Grant, Grant Access)> _refresh = new(StringComparer.Ordinal);

    public long Renewals { get; private set; }

    /// <summary>Times that a spent refresh token was shown again, whatever the answer was.</summary>
    public long RefreshReuses { get; private set; }

    public string IssueCode(Installation installation, long user)
    {
        var code = Secrets.New(32);
        lock (_lock) _codes[code] = new Grant(installation, user, clock.GetUtcNow() + CodeLife);
        return code;
    }

    public TokenPair Issue(Installation installation, long user)
    {
        lock (_lock) return Pair(installation, user);
    }

    public TokenPair Exchange(Installation installation, string code)
    {
        lock (_lock)
        {
            if (!_codes.Remove(code, out var grant) || grant.Installation != installation) throw BadGrant("Invalid authorization code");
            if (grant.Until <= clock.GetUtcNow()) throw BadGrant("The authorization code has expired");
            return Pair(installation, grant.UserId);
        }
    }

    public TokenPair Renew(Installation installation, string refresh)
    {
        lock (_lock)
        {
            if (!_refresh.TryGetValue(refresh, out var known) || known.Grant.Installation != installation) throw BadGrant("Invalid refresh token");
            if (known.Grant.Until <= clock.GetUtcNow()) throw BadGrant("The refresh token has expired");
            if (known.Grant.IsSpent)
            {
                RefreshReuses++;
                if (quirks.Is(KnownQuirks.RefreshReuse, "dead")) throw BadGrant("The refresh token was used before");
            }

            known.Grant.IsSpent = true;
            known.Access.IsSpent = true;
            Renewals++;
            return Pair(installation, known.Grant.UserId);
        }
    }

    /// <summary>What the access token stands for; throws what the portal answers when it is worth nothing.</summary>
    public Grant Check(string access)
    {
        Grant? grant;
        lock (_lock) _access.TryGetValue(access, out grant);
        if (grant is null) throw Unknown();
        if (grant.Until <= clock.GetUtcNow() || (grant.IsSpent && quirks.Is(KnownQuirks.OldAccess, "dead")))
            throw new ApiException(401, "expired_token", "The access token provided has expired.");
        return grant;
    }

    public void ClearCounters()
    {
        lock (_lock) (Renewals, RefreshReuses) = (0, 0);
    }

    private TokenPair Pair(Installation installation, long user)
    {
        var now = clock.GetUtcNow();
        var grant = new Grant(installation, user, now + AccessLife);
        var pair = new TokenPair(Secrets.New(32), Secrets.New(32), grant);
        _access[pair.Access] = grant;
        _refresh[pair.Refresh] = (new Grant(installation, user, now + RefreshLife), grant);
        return pair;
    }

    private static ApiException BadGrant(string description) => new(400, "invalid_grant", description);

    private ApiException Unknown() => quirks.Is(KnownQuirks.UnknownToken, "NO_AUTH_FOUND")
        ? new ApiException(401, "NO_AUTH_FOUND", "Wrong authorization data")
        : new ApiException(401, "invalid_token", "Unable to get application by token");
}
