namespace Bridge24.Client;

/// <summary>Settings of the authorization server's client.</summary>
public sealed record AuthorizationServerOptions
{
    /// <summary>Its address, to which <c>/oauth/token/</c> is added.</summary>
    public Uri Address { get; init; } = AuthorizationServer.Vendor;

    /// <summary>How long connecting may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an exchange may take in all.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>PEM file of a certificate that is trusted for loopback addresses: the sandbox's. Missing file: ignored.</summary>
    public string? LoopbackCertificate { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
