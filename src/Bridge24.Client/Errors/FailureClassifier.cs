using System.Collections.Frozen;

namespace Bridge24.Client;

/// <summary>Decides what an error code means. Codes compare without case.</summary>
internal static class FailureClassifier
{
    private static readonly FrozenSet<string> Denied = Set(
        "ACCESS_DENIED", "user_access_error", "insufficient_scope", "NO_AUTH_FOUND", "INVALID_CREDENTIALS", "expired_token", "invalid_token",
        "wrong_client", "AUTHORIZATION_ERROR", "WRONG_AUTH_TYPE", "PAYMENT_REQUIRED", "PORTAL_DELETED", "OVERLOAD_LIMIT");

    private static readonly FrozenSet<string> Unauthorized = Set("NO_AUTH_FOUND", "INVALID_CREDENTIALS", "expired_token", "invalid_token", "AUTHORIZATION_ERROR");

    private static readonly FrozenSet<string> FinalAtAnyStatus = Set("PAYMENT_REQUIRED", "PORTAL_DELETED", "OVERLOAD_LIMIT", "ERROR_METHOD_NOT_FOUND");

    private static readonly FrozenSet<string> Unclear = Set("INTERNAL_SERVER_ERROR", "ERROR_UNEXPECTED_ANSWER");

    /// <summary>The failure of an answered call.</summary>
    public static Failure Answered(int status, string code, string description) =>
        Of(code, status) with { Code = code, Description = description, Status = status };

    /// <summary>The failure of a command of an answered batch: no status tells of it.</summary>
    public static Failure Command(string code, string description) => Of(code, 400) with { Code = code, Description = description };

    public static bool IsDenied(Failure failure) => Denied.Contains(failure.Code) || HasEnd(failure, "ACCESSDENIEDEXCEPTION")
        || HasEnd(failure, "INSUFFICIENTSCOPEEXCEPTION") || failure.Status is 401 or 403;

    /// <summary>True when it is the webhook that is wrong; INVALID_CREDENTIALS with 403 is about its user's rights.</summary>
    public static bool IsUnauthorized(Failure failure) =>
        Unauthorized.Contains(failure.Code) && !(failure.Status == 403 && Is(failure.Code, "INVALID_CREDENTIALS"));

    public static bool IsNotFound(Failure failure) =>
        failure.Code.Equals("NOT_FOUND", StringComparison.OrdinalIgnoreCase)
        || failure.Code.Equals("ERROR_NOT_FOUND", StringComparison.OrdinalIgnoreCase)
        || HasEnd(failure, "ENTITYNOTFOUNDEXCEPTION")
        || (failure.Code is "" or "0" && failure.Description.Contains("not found", StringComparison.OrdinalIgnoreCase));

    private static Failure Of(string code, int status)
    {
        if (Is(code, "QUERY_LIMIT_EXCEEDED"))
        {
            return new Failure(FailureKind.NotExecuted, FailureCause.Limit);
        }

        if (Is(code, "OPERATION_TIME_LIMIT"))
        {
            return new Failure(FailureKind.NotExecuted, FailureCause.OperatingLimit);
        }

        var unknown = Unclear.Contains(code) || (status >= 500 && !FinalAtAnyStatus.Contains(code));
        return new Failure(unknown ? FailureKind.Unknown : FailureKind.Final, FailureCause.Error);
    }

    private static bool Is(string code, string name) => code.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool HasEnd(Failure failure, string end) => failure.Code.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
