using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Portal;

/// <summary>Tells who calls: a webhook by its path, an application by its access token.</summary>
internal sealed class Doorkeeper(PortalState portal, string code, TokenVault vault, IReadOnlyList<string> webhookScopes)
{
    private const string Bearer = "Bearer ";

    /// <summary>The method's name in /rest/{user}/{code}/{method} or /rest/{method}.</summary>
    public static string Method(string[] path)
    {
        var method = path.Length is 2 or 4 ? path[^1] : "";
        return method.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? method[..^5] : method;
    }

    /// <summary>Takes the token out of the arguments; throws when it or the webhook is wrong.</summary>
    public Caller Admit(string[] path, PhpArray arguments, HttpRequest request)
    {
        if (path.Length == 4)
        {
            return long.TryParse(path[1], out var user) && portal.Users.Any(known => known.Id == user) && Secrets.Same(path[2], code)
                ? new Caller(user) { WebhookScopes = webhookScopes }
                : throw Wrong();
        }

        var header = request.Headers.Authorization.ToString();
        var token = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : PhpText.Of(arguments.Any("auth"));
        if (!CountsAsParameter(path, request)) arguments.Remove("auth");
        if (path.Length != 2 || token.Length == 0) throw Wrong();
        var grant = vault.Check(token);
        return new Caller(grant.UserId, grant.Installation);
    }

    private bool CountsAsParameter(string[] path, HttpRequest request) =>
        Method(path).StartsWith("task.", StringComparison.OrdinalIgnoreCase) && request.Query.ContainsKey("auth") && portal.Quirks.Is(KnownQuirks.TaskQueryAuth, "counts");

    private static ApiException Wrong() => new(401, "NO_AUTH_FOUND", "Wrong authorization data");
}
