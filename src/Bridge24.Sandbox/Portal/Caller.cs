using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

/// <summary>On whose behalf a method runs, and by which application; none for a webhook.</summary>
internal sealed record Caller(long UserId, Installation? Installation = null)
{
    public const string Webhook = "webhook";

    /// <summary>Source that a batch gives for all of its commands.</summary>
    public string Connector { get; init; } = "";

    /// <summary>What one call's time is billed to.</summary>
    public string Account => Installation?.Application.ClientId ?? Webhook;

    /// <summary>What a webhook may do.</summary>
    public IReadOnlyList<string> WebhookScopes { get; init; } = ApplicationScopes.All;

    public IReadOnlyList<string> Scopes => Installation?.Application.Scopes ?? WebhookScopes;

    public bool May(string method)
    {
        var asked = ApplicationScopes.For(method);
        return asked.Length == 0 || asked.Any(scope => Scopes.Contains(scope, StringComparer.OrdinalIgnoreCase));
    }

    public void Demand(string method)
    {
        if (!May(method)) throw new ApiException(403, "insufficient_scope", "The request requires higher privileges than provided by the access token");
    }
}
