using System.Diagnostics;
using System.Text.Json;

namespace Bridge24.Sandbox.Tests.Foreign;

/// <summary>Runs a script of tests/js in node, on a portal over https.</summary>
internal static class Node
{
    /// <summary>The repository's own folder.</summary>
    public static readonly string Root = Find();

    private static readonly string Folder = Path.Combine(Root, "tests", "js");

    /// <summary>What the script printed, as JSON.</summary>
    public static async Task<JsonElement> RunAsync(string script, SandboxPortal portal)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            TestContext.Current.SendDiagnosticMessage("tests/js has no node_modules; installing what package-lock.json names with npm ci.");
            await ProcessAsync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], []);
        }

        using var printed = JsonDocument.Parse(await ProcessAsync("node", [script], new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["NODE_EXTRA_CA_CERTS"] = portal.Certificate!,
            ["PORTAL"] = JsonSerializer.Serialize(new
            {
                webhook = portal.Webhook,
                address = portal.Address,
                authServer = portal.OAuth.Server,
                control = portal.Control,
                memberId = portal.OAuth.MemberId,
                clientId = portal.OAuth.Application.ClientId,
                clientSecret = portal.OAuth.Application.ClientSecret,
                accessToken = portal.OAuth.Tokens.AccessToken,
                refreshToken = portal.OAuth.Tokens.RefreshToken,
            }),
        }));
        return printed.RootElement.Clone();
    }

    private static async Task<string> ProcessAsync(string program, string[] arguments, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await errors}");
        return output;
    }

    private static string Find()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(Path.Combine(at, "tests", "js", "package.json"))) return at;
        throw new InvalidOperationException("tests/js is not above the tests' own folder.");
    }
}
