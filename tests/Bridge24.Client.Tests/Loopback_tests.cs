using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Loopback_tests : IDisposable
{
    private readonly X509Certificate2 _certificate = SelfSigned("localhost");
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task The_sandboxs_certificate_is_trusted_when_it_is_named()
    {
        await File.WriteAllTextAsync(_file, _certificate.ExportCertificatePem());
        await using var portal = await ScriptedPortal.StartAsync(_certificate);
        await using var client = portal.Client(new JumpingClock(), options => options with { LoopbackCertificate = _file });
        Assert.True((await client.CallAsync("profile")).GetBoolean());
    }

    [Theory]
    [InlineData("other")]
    [InlineData("missing")]
    [InlineData("none")]
    public async Task Another_certificate_is_not_trusted_and_nothing_is_sent(string kind)
    {
        using var other = SelfSigned("localhost");
        await File.WriteAllTextAsync(_file, other.ExportCertificatePem());
        await using var portal = await ScriptedPortal.StartAsync(_certificate);
        var path = kind switch { "other" => _file, "missing" => _file + ".missing", _ => null };
        await using var client = portal.Client(new JumpingClock(), options => options with { LoopbackCertificate = path });
        var thrown = await Assert.ThrowsAsync<UnreachableException>(() => client.CallAsync("crm.item.add"));
        Assert.Contains("is not trusted", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(portal.Requests);
    }

    public void Dispose()
    {
        _certificate.Dispose();
        File.Delete(_file);
    }

    private static X509Certificate2 SelfSigned(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }
}
