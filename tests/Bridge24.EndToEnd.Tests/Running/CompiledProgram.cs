using System.Diagnostics;

namespace Bridge24.EndToEnd.Tests.Running;

/// <summary>A program on top of the client, compiled by the repository's own rules: every warning is an error.</summary>
internal sealed class CompiledProgram : IDisposable
{
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(Root(), "artifacts", $"scaffold-{Guid.NewGuid():N}")).FullName;

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    /// <summary>Compiles it; what the compiler said when it failed.</summary>
    public async Task<Outcome> CompileAsync()
    {
        string[] wanted = ["Bridge24.Client.dll", "Polly.Core.dll", "Microsoft.Extensions.*.dll"];
        var libraries = wanted.SelectMany(pattern => Directory.GetFiles(AppContext.BaseDirectory, pattern));
        Write("Program.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
                <OutputPath>out</OutputPath>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(libraries.Select(library => $"<Reference Include=\"{library}\" />"))}
              </ItemGroup>
            </Project>
            """);
        return await RunAsync(
            "build", "--nologo", "-v", "q", "--disable-build-servers", "-p:UseArtifactsOutput=false", "-p:RestorePackagesWithLockFile=false");
    }

    public Task<Outcome> StartAsync(params string[] arguments) => RunAsync(["exec", Path.Combine(_folder, "out", "Program.dll"), .. arguments]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<Outcome> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return B24.FinishAsync(Process.Start(start)!);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bridge24.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
