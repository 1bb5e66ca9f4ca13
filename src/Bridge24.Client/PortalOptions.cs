using Microsoft.Extensions.Logging;

namespace Bridge24.Client;

/// <summary>Settings of a client.</summary>
public sealed record PortalOptions
{
    /// <summary>The webhook; null with <see cref="OAuth"/>.</summary>
    public WebhookUrl? Webhook { get; init; }

    /// <summary>The application and its tokens; null with <see cref="Webhook"/>.</summary>
    public OAuthOptions? OAuth { get; init; }

    /// <summary>The portal's address without any secret.</summary>
    public Uri Address => OAuth?.Portal ?? Webhook?.Portal ?? throw new InvalidOperationException("The client has neither a webhook nor OAuth. Set one of them.");

    /// <summary>The portal's limit.</summary>
    public CallRate Rate { get; init; } = CallRate.Cloud;

    /// <summary>The part of the limit that may be taken, above 0 and at most 1: less than 1 leaves room for others who call from the same address.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Who waits with whom; a call may say otherwise.</summary>
    public CallLane Lane { get; init; } = CallLane.Bulk;

    /// <summary>The <c>operating</c> time that a method may use in ten minutes; zero for no such limit. From four fifths on calls are slowed down.</summary>
    public TimeSpan OperatingLimit { get; init; } = TimeSpan.FromSeconds(480);

    /// <summary>Who shares the limit; null keeps it to this process.</summary>
    public ICallBudget? Budget { get; init; }

    /// <summary>How long connecting may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What <see cref="RequestTimeout"/> is where nothing else is said: 75 s.</summary>
    public static TimeSpan DefaultRequestTimeout { get; } = TimeSpan.FromSeconds(75);

    /// <summary>How long a whole request may take; the server cuts at 60 s.</summary>
    public TimeSpan RequestTimeout { get; init; } = DefaultRequestTimeout;

    /// <summary>How long an unanswered create may still be under way: one of REST 3.0 is repeated with its key no sooner.</summary>
    public TimeSpan UncertainFor { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>While the circuit is open: wait for it (a sync), or fail at once (a single call).</summary>
    public bool WaitForCircuit { get; init; }

    /// <summary>PEM file of a certificate that is trusted for loopback addresses: the sandbox's. Missing file: ignored.</summary>
    public string? LoopbackCertificate { get; init; }

    /// <summary>
    /// Names this client in every write, as <c>auth_connector</c>, so that its own changes stay out of the offline queue that is read under the same
    /// name; null for no name. Heeded for applications on plans with extended offline events; REST 3.0 has no place for it.
    /// </summary>
    public string? Connector { get; init; }

    /// <summary>Makes the client's <see cref="System.Net.Http.HttpClient"/>, which must not follow redirects or log addresses; null for our own.</summary>
    public Func<HttpClient>? HttpClient { get; init; }

    /// <summary>Where log lines go; null for none.</summary>
    public ILogger? Logger { get; init; }

    /// <summary>The clock of every wait.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The chance in every jitter, from 0 to 1.</summary>
    internal Func<double> Chance { get; init; } = Random.Shared.NextDouble;

    /// <summary>What is wrong with these settings; null for nothing.</summary>
    internal string? Problem() => (Webhook is null) == (OAuth is null) ? "A client proves itself by a webhook or by OAuth. Set exactly one of them." : OAuth?.Problem();
}
