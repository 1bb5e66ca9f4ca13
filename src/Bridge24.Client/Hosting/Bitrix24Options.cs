namespace Bridge24.Client;

/// <summary>
/// A portal's settings as configuration holds them: an incoming webhook, or the application with <see cref="Portal"/>, <see cref="ClientId"/>
/// and <see cref="ClientSecret"/>. They are checked when the host starts.
/// </summary>
public sealed class Bitrix24Options
{
    /// <summary>The address of an incoming webhook: <c>https://acme.bitrix24.com/rest/1/code/</c>. A secret.</summary>
    public string? Webhook { get; set; }

    /// <summary>The portal's address, for an application: <c>https://acme.bitrix24.com</c>.</summary>
    public string? Portal { get; set; }

    /// <summary>The application's code.</summary>
    public string? ClientId { get; set; }

    /// <summary>The application's key. A secret.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The portal's limit: <c>cloud</c> (50:2), <c>enterprise</c> (250:5), <c>onpremise</c> or <c>none</c>, or <c>CAPACITY:PER_SECOND</c>.</summary>
    public string Rate { get; set; } = "cloud";

    /// <summary>The part of the limit that may be taken, above 0 and at most 1.</summary>
    public double Share { get; set; } = 1;

    /// <summary>How long connecting may take.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a whole request may take; the server cuts at 60 s.</summary>
    public TimeSpan RequestTimeout { get; set; } = PortalOptions.DefaultRequestTimeout;

    /// <summary>While the portal answers nothing: wait for it, as a background job should, or fail at once.</summary>
    public bool WaitForCircuit { get; set; }

    /// <summary>Names this client in every write, as <see cref="PortalOptions.Connector"/> says; null for no name.</summary>
    public string? Connector { get; set; }

    /// <summary>PEM file of a certificate that is trusted for loopback addresses: the sandbox's.</summary>
    public string? LoopbackCertificate { get; set; }
}
