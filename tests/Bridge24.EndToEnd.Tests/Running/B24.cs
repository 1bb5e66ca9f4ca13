using System.Diagnostics;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Running;

/// <summary>Runs the built b24 as a child process, on a state and a folder of its own.</summary>
internal sealed class B24 : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "b24.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("b24-test-").FullName;

    public string State => Path.Combine(Folder, "state.db");

    public string Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        File.WriteAllText(path, text);
        return path;
    }

    public Task<Outcome> RunAsync(params string[] arguments) => FinishAsync(Start(arguments));

    public async Task<Outcome> RunWithInputAsync(string input, params string[] arguments)
    {
        var process = Launch(arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await FinishAsync(process);
    }

    public async Task AddAsync(SandboxPortal portal, string rate = "none") =>
        (await RunAsync("portal", "add", "test", "--webhook", portal.Webhook, "--rate", rate)).Ends(0);

    /// <summary>Variables of the environment besides the usual ones.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public Process Start(params string[] arguments)
    {
        var process = Launch(arguments);
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Starts it with its standard input open.</summary>
    public Process Launch(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = Folder };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["BRIDGE24_STATE"] = State;
        start.Environment["TEST_WEBHOOK"] = "http://localhost:9/rest/1/code123/";
        start.Environment.Remove("BRIDGE24_KEY");
        start.Environment.Remove("BRIDGE24_REDIS");
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static async Task<Outcome> FinishAsync(Process process)
    {
        using (process)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new Outcome(process.ExitCode, await output, await errors);
        }
    }

    /// <summary>What Ctrl+C does.</summary>
    public static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
