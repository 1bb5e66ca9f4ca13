using System.Security.Cryptography.X509Certificates;

namespace Bridge24.Sandbox.Tests;

public sealed class Https_tests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sandbox").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_program_that_trusts_the_certificate_speaks_https()
    {
        await using var portal = await StartAsync();
        Assert.StartsWith("https://localhost:", portal.Webhook, StringComparison.Ordinal);
        using var root = X509CertificateLoader.LoadCertificateFromFile(portal.Certificate!);
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(root);
        using var http = new HttpClient(handler);
        Assert.Contains("\"result\"", await http.GetStringAsync(new Uri(portal.Webhook + "server.time")), StringComparison.Ordinal);
        Assert.Contains("\"result\"", await http.GetStringAsync(new Uri(portal.Webhook.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) + "server.time")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_portals_at_once_share_one_certificate_that_only_its_owner_reads()
    {
        var portals = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(StartAsync)));
        var text = await File.ReadAllTextAsync(portals[0].Certificate!);
        foreach (var portal in portals) await portal.DisposeAsync();
        await using var again = await StartAsync();
        Assert.Equal(text, await File.ReadAllTextAsync(again.Certificate!));
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in Directory.GetFiles(_folder, "*.pem"))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    private Task<SandboxPortal> StartAsync() =>
        SandboxPortal.StartAsync(new SandboxOptions { Https = true, CertificateFolder = _folder, PerSecond = 0 });
}
