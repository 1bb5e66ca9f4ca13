using System.Diagnostics;
using System.Runtime.CompilerServices;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Native;

public sealed class NativeSampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("b24-native-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_clients_sample_becomes_a_native_program_without_a_warning_and_runs()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The native build is tried on Linux.");
        Copy("Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", Path.Combine("src", "Bridge24.Client"), Path.Combine("samples", "client"));

        var built = await RunAsync("dotnet", "publish", Path.Combine(_folder, "samples", "client"), "-c", "Release", "-p:PublishAot=true", "-o", Path.Combine(_folder, "out"), "-nologo");

        Assert.True(built.Code == 0, built.Output + built.Errors);
        Assert.DoesNotContain("warning", built.Output, StringComparison.OrdinalIgnoreCase);
        await using var portal = await Portals.FreeAsync(contacts: 3);
        var ran = await RunAsync(Path.Combine(_folder, "out", "Client.Contacts"), portal.Webhook);
        Assert.True(ran.Code == 0, ran.Errors);
        Assert.Contains("Ann Gray +4930111222", ran.Output, StringComparison.Ordinal);
        Assert.Equal(4, portal.Count("contact"));
    }

    /// <summary>A copy without lock files: a runtime would be added to them.</summary>
    private void Copy(params string[] places)
    {
        foreach (var place in places)
        {
            var from = Path.Combine(Root(), place);
            var files = File.Exists(from) ? [from] : Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories);
            foreach (var file in files.Where(file => Path.GetFileName(file) != "packages.lock.json"))
            {
                var to = Path.Combine(_folder, Path.GetRelativePath(Root(), file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }
    }

    private static async Task<Outcome> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return new Outcome(process.ExitCode, await output, await errors);
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
