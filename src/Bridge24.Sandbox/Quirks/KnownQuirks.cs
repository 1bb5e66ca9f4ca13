namespace Bridge24.Sandbox.Quirks;

internal static class KnownQuirks
{
    public static readonly Quirk RefreshReuse = new("oauth.refresh-reuse", "A refresh token that was spent once", "dead", "alive");

    public static readonly Quirk OldAccess = new("oauth.old-access", "The access token of a pair that was renewed, until it expires", "alive", "dead");

    public static readonly Quirk UnknownToken = new("oauth.unknown-token", "The code that an unknown access token meets", "NO_AUTH_FOUND", "invalid_token");

    public static readonly Quirk AuthErrorStatus = new("oauth.error-status", "HTTP status of the authorization server's errors", "400", "401", "200");

    public static readonly Quirk BatchBilling = new("operating.batch-billing", "Who pays for the commands of a batch: each method, or batch itself", "methods", "batch");

    public static readonly Quirk OperatingFigures = new("operating.figures", "operating and operating_reset_at in the answer's time", "present", "absent");

    public static IReadOnlyList<Quirk> All { get; } = [RefreshReuse, OldAccess, UnknownToken, AuthErrorStatus, BatchBilling, OperatingFigures];
}
