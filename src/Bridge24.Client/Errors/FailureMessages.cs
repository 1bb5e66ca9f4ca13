namespace Bridge24.Client;

/// <summary>Makes exceptions of failures: the fact, the value in quotes, the remedy.</summary>
internal sealed class FailureMessages(Uri portal, bool isApplication, Func<string, string> redact)
{
    private const int LongestDescription = 500;

    private string Host => portal.Authority;

    private string Prover => isApplication ? "application" : "webhook";

    /// <param name="method">The method that was called.</param>
    /// <param name="failure">What went wrong last.</param>
    /// <param name="safety">What doing it again would mean.</param>
    /// <param name="attempts">How often it was tried.</param>
    /// <param name="trace">What a lookup needs, should the outcome be unknown.</param>
    public Bitrix24Exception Exception(string method, Failure failure, MethodSafety safety, int attempts, CallTrace? trace = null)
    {
        failure = failure with { Description = Clean(failure.Description), Code = Clean(failure.Code) };
        var status = failure.Status;
        string? code = failure.Cause is FailureCause.Error or FailureCause.Limit or FailureCause.OperatingLimit ? failure.Code : null;
        string? description = failure.Description.Length > 0 ? failure.Description : null;
        switch (failure.Kind)
        {
            case FailureKind.Unknown:
                trace ??= CallTrace.None;
                return new OutcomeUnknownException(Unknown(method, failure, safety, attempts), failure.Inner)
                {
                    Method = method,
                    Code = code,
                    Description = description,
                    Status = status,
                    Attempts = attempts,
                    Keys = trace.Keys,
                    LookUpFrom = trace.LookUpFrom,
                    IdempotencyKey = trace.IdempotencyKey,
                };
            case FailureKind.NotExecuted when failure.Cause is FailureCause.Limit or FailureCause.OperatingLimit:
                return new LimitExceededException(NotExecuted(method, failure, attempts), failure.Inner)
                { Method = method, Code = code, Description = description, Status = status, Attempts = attempts };
            case FailureKind.NotExecuted:
                return new UnreachableException(NotExecuted(method, failure, attempts), failure.Inner)
                { Method = method, Code = code, Description = description, Status = status, Attempts = attempts };
            default:
                break;
        }

        if (failure.Cause == FailureCause.Redirect)
        {
            return new RejectedException(
                $"Portal \"{Host}\" answered {status}: it moved{Target(failure)}, and {(isApplication ? "no token is" : "the webhook is not")} sent there. "
                + $"{(isApplication ? "The authorization server does not name that address. " : "")}If the new address is right, tell it with: b24 portal move")
            { Method = method, Code = code, Description = description, Status = status, Attempts = attempts };
        }

        if (FailureClassifier.IsNotFound(failure))
        {
            return new NotFoundException($"{method}: {Words(failure)}. The record is gone, or the {Prover}'s user may not see it.")
            { Method = method, Code = code, Description = description, Status = status, Attempts = attempts };
        }

        if (failure.Code.ToUpperInvariant() is "PORTAL_DELETED" or "PAYMENT_REQUIRED")
        {
            return new PortalGoneException(Denied(method, failure)) { Method = method, Code = code, Description = description, Status = status, Attempts = attempts };
        }

        if (failure.Code.Equals("OVERLOAD_LIMIT", StringComparison.OrdinalIgnoreCase))
        {
            return new PortalBlockedException(Denied(method, failure)) { Method = method, Code = code, Description = description, Status = status, Attempts = attempts };
        }

        if (isApplication && FailureClassifier.IsUnauthorized(failure))
        {
            return new ReauthorizationRequiredException(
                $"Portal \"{Host}\" does not accept the application's token ({Words(failure)}): the application was removed, or its user is dismissed. "
                + "Authorize the application again with: b24 portal add NAME --oauth")
            { Method = method, Code = code, Description = description, Status = status, Attempts = attempts };
        }

        return FailureClassifier.IsDenied(failure)
            ? new AccessDeniedException(Denied(method, failure)) { Method = method, Code = code, Description = description, Status = status, Attempts = attempts }
            : new RejectedException($"{method} was refused: {Words(failure)}.{Hint(failure)}")
            { Method = method, Code = code, Description = description, Status = status, Attempts = attempts };
    }

    /// <summary>What the portal said, without a secret it may have echoed.</summary>
    public string Clean(string text)
    {
        var clean = redact(text).Trim();
        return clean.Length <= LongestDescription ? clean : clean[..LongestDescription] + "...";
    }

    private static string Unknown(string method, Failure failure, MethodSafety safety, int attempts)
    {
        var fact = $"{method} got no usable answer ({Words(failure)}) in {Times(attempts)}.";
        return safety == MethodSafety.Read
            ? fact + " Try again later."
            : fact + " It may or may not have been executed: look in the portal before you send it again.";
    }

    private string NotExecuted(string method, Failure failure, int attempts) => failure.Cause switch
    {
        FailureCause.Limit => $"Portal \"{Host}\" refused {method} {Times(attempts)}: too many requests ({failure.Code}). It was not executed. Other applications use up the limit; try again later.",
        FailureCause.OperatingLimit => $"{method} used up its time of the last ten minutes ({failure.Code}). It was not executed. Try again in ten minutes.",
        FailureCause.CircuitOpen => $"Portal \"{Host}\" left too many calls without an answer; {method} was not sent. Try again in {Math.Ceiling((failure.Wait ?? TimeSpan.FromSeconds(30)).TotalSeconds):0} s.",
        FailureCause.Untrusted => $"The certificate of \"{Host}\" is not trusted; {method} was not sent. Check the address, or trust the certificate.",
        FailureCause.Halted => $"{method} was not executed: {failure.Description}.",
        _ => $"Portal \"{Host}\" cannot be reached ({Words(failure)}) in {Times(attempts)}; {method} was not executed. Check the address and the network.",
    };

    private string Denied(string method, Failure failure)
    {
        if (FailureClassifier.IsUnauthorized(failure))
        {
            return $"Portal \"{Host}\" does not accept the webhook ({Words(failure)}): it was deleted, is mistyped, or its user is dismissed. "
                + "Make a new one in the portal (Developer resources, Inbound webhook) and give it with: b24 portal add";
        }

        return failure.Code.ToUpperInvariant() switch
        {
            "INSUFFICIENT_SCOPE" => $"The {Prover}'s scope does not cover {method} ({Words(failure)}). Add the scope \"{Scope(method)}\" to the {Prover} in the portal.",
            "PORTAL_DELETED" => $"Portal \"{Host}\" was deleted ({Words(failure)}). Remove it, or give the new address with: b24 portal add",
            "PAYMENT_REQUIRED" => $"Portal \"{Host}\" is not paid for ({Words(failure)}). Renew its plan.",
            "OVERLOAD_LIMIT" => $"Portal \"{Host}\" blocked this application by hand ({Words(failure)}); trying again does not help. Ask the vendor's support.",
            _ => $"{method} is not allowed ({Words(failure)}). Give the {Prover}'s user the right, or use {(isApplication ? "an application" : "a webhook")} of a user who has it.",
        };
    }

    private static string Scope(string method) => method.StartsWith("tasks.", StringComparison.OrdinalIgnoreCase) ? "task" : method.Split('.')[0];

    private static string Target(Failure failure) => failure.Description.Length > 0 ? $" to \"{failure.Description}\"" : "";

    private static string Hint(Failure failure) => failure.Code.Equals("ERROR_METHOD_NOT_FOUND", StringComparison.OrdinalIgnoreCase)
        ? " Check the method's name, and that the scope covers it."
        : failure is { Code: "", Status: 404 } ? " Check the portal's address." : " Correct what it names: sent again as it is, it is refused again.";

    private static string Words(Failure failure)
    {
        var head = string.Join(' ', new[] { failure.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture), failure.Code }.Where(part => !string.IsNullOrEmpty(part)));
        return (head, failure.Description) switch
        {
            ("", "") => "no answer",
            ("", var text) => text.TrimEnd('.'),
            (_, "") => head,
            (_, var text) => $"{head}: {text.TrimEnd('.')}",
        };
    }

    private static string Times(int attempts) => attempts == 1 ? "1 attempt" : $"{attempts} attempts";
}
