namespace Bridge24.State;

/// <summary>A portal as it is stored.</summary>
public sealed record StoredPortal
{
    /// <summary>Its number in the state.</summary>
    public required long Id { get; init; }

    /// <summary>The name given at <c>b24 portal add</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its webhook, decrypted; null with <see cref="Application"/>, and for a portal whose client a program brings.</summary>
    public WebhookUrl? Webhook { get; init; }

    /// <summary>The application, decrypted; null with <see cref="Webhook"/>, and for a portal whose client a program brings.</summary>
    public StoredApplication? Application { get; init; }

    /// <summary>Its limit.</summary>
    public required CallRate Rate { get; init; }

    /// <summary>Its address without any secret.</summary>
    public required Uri Address { get; init; }

    /// <summary>Whether the state can call the portal; otherwise a program brings its own client.</summary>
    public bool HasCredentials => Webhook is not null || Application is not null;
}
