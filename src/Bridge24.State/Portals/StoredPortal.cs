using Bridge24.Client;

namespace Bridge24.State;

/// <summary>A portal as it is stored.</summary>
public sealed record StoredPortal
{
    /// <summary>Its number in the state.</summary>
    public required long Id { get; init; }

    /// <summary>The name given at <c>b24 portal add</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its webhook, decrypted.</summary>
    public required WebhookUrl Webhook { get; init; }

    /// <summary>Its limit.</summary>
    public required CallRate Rate { get; init; }
}
