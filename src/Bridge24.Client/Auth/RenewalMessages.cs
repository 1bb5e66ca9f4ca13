namespace Bridge24.Client;

/// <summary>Words for what the authorization server refused: the fact, the value in quotes, the remedy.</summary>
internal sealed class RenewalMessages(OAuthApplication application, string server)
{
    private const string Authorize = "Authorize the application again with: b24 portal add NAME --oauth";

    public static ReauthorizationRequiredException NoPair(TokenKey key) =>
        new($"There are no tokens for \"{key}\". {Authorize}");

    public static Bitrix24Exception Of(TokenProblem problem, TokenKey key) => problem == TokenProblem.RenewalLost
        ? new RenewalLostException(
            $"The answer to a renewal of \"{key}\" was lost, and the refresh token was spent by it. Open the application in the portal, or authorize it again with: b24 portal add NAME --oauth")
        : new ReauthorizationRequiredException(
            $"The refresh token of \"{key}\" is dead: it is too old, was used elsewhere, or the application was removed. {Authorize}");

    public UnreachableException Unreachable(TokenAnswer answer) => new(
        $"The authorization server \"{server}\" gave no tokens ({Words(answer)}); the call was not executed. Check the network, then try again.")
    { Status = answer.Status };

    public static UnreachableException Busy(TokenKey key) => new(
        $"Another process has been renewing the tokens of \"{key}\" for too long; the call was not executed. Try again later.");

    public static RejectedException OtherPortal(MemberId expected, MemberId got) => new(
        $"The authorization server answered for portal \"{got}\", and the tokens are of portal \"{expected}\". Check the address of the authorization server.");

    public Bitrix24Exception CodeRefused(TokenAnswer answer)
    {
        if (answer.Kind != FailureKind.Final)
        {
            return Unreachable(answer);
        }

        return answer.Is("invalid_grant")
            ? new ReauthorizationRequiredException($"The code is not accepted ({Words(answer)}): it lives 30 s and works once. Authorize again and bring the new code at once.")
            { Code = answer.Code, Description = answer.Description, Status = answer.Status }
            : Refused(answer);
    }

    public Bitrix24Exception Refused(TokenAnswer answer)
    {
        if (answer.Is("PORTAL_DELETED") || answer.Is("PAYMENT_REQUIRED"))
        {
            return new PortalGoneException(
                answer.Is("PORTAL_DELETED") ? $"The portal was deleted ({Words(answer)}). Remove it with: b24 portal remove NAME" : $"The portal is not paid for ({Words(answer)}). Renew its plan.")
            { Code = answer.Code, Description = answer.Description, Status = answer.Status };
        }

        return new AccessDeniedException(
            $"The authorization server \"{server}\" does not accept application \"{application.ClientId}\" ({Words(answer)}). Check its client id, its secret and its permissions.")
        { Code = answer.Code, Description = answer.Description, Status = answer.Status };
    }

    // The server's own words may echo what was shown to it.
    private string Words(TokenAnswer answer)
    {
        var description = answer.Description.Replace(application.Secret.Value, "***", StringComparison.Ordinal);
        var text = string.Join(' ', new[] { answer.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture), answer.Code, description }
            .Where(part => !string.IsNullOrWhiteSpace(part))).TrimEnd('.');
        return text.Length <= 300 ? text : text[..300] + "...";
    }
}
