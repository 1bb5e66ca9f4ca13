using System.Net;
using System.Net.Http.Headers;
using System.Reflection;

namespace Bridge24.Client;

/// <summary>Makes the connections of every request: no redirects, no cookies, no secrets in traces.</summary>
internal static class HttpHandlers
{
    public static ProductInfoHeaderValue Product { get; } = new(
        "Bridge24", typeof(HttpHandlers).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    public static SocketsHttpHandler Make(Uri address, TimeSpan connect, string? loopbackCertificate)
    {
        var loopback = LoopbackTrust.IsLoopback(address);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !loopback,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = connect,
            // The runtime's own activity of a request would carry the address, and with it the webhook's code, into every trace.
            ActivityHeadersPropagator = null,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (loopback && loopbackCertificate is { } path)
        {
            handler.SslOptions.RemoteCertificateValidationCallback = LoopbackTrust.Callback(path);
        }

        return handler;
    }
}
