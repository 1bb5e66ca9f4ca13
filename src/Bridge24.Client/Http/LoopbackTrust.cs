using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bridge24.Client;

/// <summary>Trusts one more certificate, for loopback addresses only.</summary>
internal static class LoopbackTrust
{
    public static RemoteCertificateValidationCallback Callback(string path) => (_, certificate, chain, errors) =>
        errors == SslPolicyErrors.None || (errors == SslPolicyErrors.RemoteCertificateChainErrors && certificate is not null && IsTrusted(path, certificate, chain));

    public static bool IsLoopback(Uri address) => address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));

    private static bool IsTrusted(string path, X509Certificate certificate, X509Chain? received)
    {
        try
        {
            if (!File.Exists(path))
            {
                return false;
            }

            var trusted = new X509Certificate2Collection();
            trusted.ImportFromPemFile(path);
            using var chain = new X509Chain();
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
            chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            if (received is not null)
            {
                chain.ChainPolicy.ExtraStore.AddRange(received.ChainPolicy.ExtraStore);
            }

            using var shown = new X509Certificate2(certificate);
            return chain.Build(shown);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
