using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

/// <summary>On whose behalf a method runs, and by which application; none for a webhook.</summary>
internal sealed record Caller(long UserId, Installation? Installation = null)
{
    public const string Webhook = "webhook";

    /// <summary>What one call's time is billed to.</summary>
    public string Account => Installation?.Application.ClientId ?? Webhook;

    public IReadOnlyList<string> Scopes => Installation?.Application.Scopes ?? ApplicationScopes.All;

    public void Demand(string method)
    {
        var asked = ApplicationScopes.For(method);
        if (asked.Length == 0 || asked.Any(scope => Scopes.Contains(scope, StringComparer.OrdinalIgnoreCase))) return;
        throw new ApiException(403, "insufficient_scope", "The request requires higher privileges than provided by the access token");
    }
}
