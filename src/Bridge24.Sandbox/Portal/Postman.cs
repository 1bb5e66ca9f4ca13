using System.Net;
using System.Net.Security;
using System.Text;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

/// <summary>Posts forms to applications, once and without another try, as the portal does.</summary>
internal sealed class Postman : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (sender, _, _, errors) => errors == SslPolicyErrors.None || IsLocal(sender) },
    })
    { Timeout = Patience };

    /// <summary>The status that came back; 0 when nobody answered.</summary>
    public async Task<int> PostAsync(Uri address, PhpArray form, CancellationToken ct)
    {
        using var content = new StringContent(PhpForm.Write(form), Encoding.UTF8, "application/x-www-form-urlencoded");
        try
        {
            using var answer = await _http.PostAsync(address, content, ct).ConfigureAwait(false);
            return (int)answer.StatusCode;
        }
        catch (Exception error) when (error is HttpRequestException || (error is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return 0;
        }
    }

    public void Dispose() => _http.Dispose();

    // A handler on this machine has a certificate that nobody signed.
    private static bool IsLocal(object sender) => sender is SslStream { TargetHostName: var host } && (host == "localhost" || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip)));
}
