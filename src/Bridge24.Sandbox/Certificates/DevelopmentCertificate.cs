using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bridge24.Sandbox.Certificates;

/// <summary>A certificate for localhost, made once and kept as two PEM files.</summary>
internal static class DevelopmentCertificate
{
    private static readonly TimeSpan Reserve = TimeSpan.FromDays(7);

    public static (string Path, X509Certificate2 Certificate) LoadOrMake(string? folder, TimeProvider clock)
    {
        folder ??= Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "bridge24");
        Directory.CreateDirectory(folder);
        var certificate = Path.Combine(folder, "sandbox.pem");
        var key = Path.Combine(folder, "sandbox.key.pem");
        using var guard = Guard(folder);
        if (!IsUsable(certificate, key, clock)) Make(certificate, key);
        using var loaded = X509Certificate2.CreateFromPemFile(certificate, key);

        // Some platforms serve only certificates that went through a PKCS#12 container.
        return (certificate, X509CertificateLoader.LoadPkcs12(loaded.Export(X509ContentType.Pkcs12), null));
    }

    private static FileStream Guard(string folder)
    {
        var path = Path.Combine(folder, "sandbox.lock");
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 200)
            {
                using var pause = new ManualResetEventSlim();
                pause.Wait(50);
            }
        }
    }

    private static bool IsUsable(string certificate, string key, TimeProvider clock)
    {
        if (!File.Exists(certificate) || !File.Exists(key)) return false;
        try
        {
            using var known = X509Certificate2.CreateFromPemFile(certificate, key);
            return known.NotAfter.ToUniversalTime() > clock.GetUtcNow().UtcDateTime + Reserve;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static void Make(string certificatePath, string keyPath)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost, O=Bridge24 sandbox", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyCertSign, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        var now = DateTimeOffset.UtcNow;
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(2));
        Write(keyPath, key.ExportPkcs8PrivateKeyPem());
        Write(certificatePath, certificate.ExportCertificatePem());
    }

    private static void Write(string path, string text)
    {
        var part = path + ".part";
        File.Delete(part);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(path + ".part", options)) writer.Write(text);
        File.Move(part, path, overwrite: true);
    }
}
