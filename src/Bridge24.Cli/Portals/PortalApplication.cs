using System.Security.Cryptography;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Client;
using Bridge24.State;

namespace Bridge24.Cli.Portals;

/// <summary>Lets an application into a portal: a person opens a page, and brings a code back.</summary>
internal sealed record PortalApplication(StoredApplication Stored)
{
    /// <param name="pasted">The code or address that was given; null or - asks for it.</param>
    /// <param name="port">Where to wait for the browser; null to ask for the code.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<TokenPair> AuthorizeAsync(string? pasted, int? port, CancellationToken cancellation)
    {
        var state = RandomNumberGenerator.GetHexString(16, lowercase: true);
        var page = Stored.Application.AuthorizationUrl(Stored.Portal, state);
        using var server = new AuthorizationServer(new AuthorizationServerOptions { Address = Stored.Server, LoopbackCertificate = PortalConnection.CertificateFile });
        string text;
        if (pasted is not null and not "-")
        {
            text = Secrets.Text(pasted, "--code");
        }
        else if (port is { } number)
        {
            text = await CodeListener.WaitAsync(number, () => Ask(page, "Waiting for the browser to come back."), cancellation);
        }
        else
        {
            Ask(page, "Then paste the address that the browser shows, or the code (it lives 30 seconds):");
            text = await Console.In.ReadLineAsync(cancellation) ?? "";
        }

        var code = ApplicationOptions.Parsed(() => AuthorizationCode.Parse(text), "--code");
        var isOurs = pasted is not null and not "-" || code.State is null || code.State == state;
        return isOurs
            ? await server.ExchangeAsync(Stored.Application, code, cancellation)
            : throw new UsageException("The code answers another request than this one.", "Run it again and authorize with the address that it prints.");
    }

    private static void Ask(Uri page, string then)
    {
        Terminal.Note("Open this page in a browser and let the application in:");
        Terminal.Note("  " + page.AbsoluteUri);
        Terminal.Note(then);
    }
}
