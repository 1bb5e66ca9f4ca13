using System.Diagnostics;
using System.Globalization;

namespace Bridge24.Campaigns.Engines;

/// <summary>A PostgreSQL that the processes share; its server does not run as root.</summary>
internal sealed class PostgresEngine : Engine
{
    private readonly string _port = LoopbackPort.Free().ToString(CultureInfo.InvariantCulture);
    private ServerProcess? _server;

    private PostgresEngine()
    {
    }

    public override string Place => $"postgres:Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres;Maximum Pool Size=4";

    public override string PlaceOf(string name) => $"{Place};Search Path={name}";

    /// <param name="diskMegabytes">The size of a disk of its own; null for none.</param>
    public static async Task<PostgresEngine> StartAsync(int? diskMegabytes = null)
    {
        var postgres = new PostgresEngine();
        if (diskMegabytes is { } size)
        {
            postgres.UseSmallDisk(size);
        }

        if (IsRoot)
        {
            await EndAsync(Process.Start("chown", ["postgres", postgres.Folder]));
        }

        var (program, arguments) = AsServer("initdb", "-D", postgres.Data, "-U", "postgres", "-E", "UTF8", "--locale=C", "--auth=trust");
        await EndAsync(Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = "/" })!);
        await postgres.RunAsync();
        return postgres;
    }

    public override async Task RestartAsync()
    {
        await _server!.KillAsync("QUIT");
        await RunAsync();
    }

    public override async Task CrashAsync(TimeSpan away)
    {
        await _server!.KillAllAsync();
        await Task.Delay(away);
        await RunAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await _server!.KillAsync("QUIT");
        await base.DisposeAsync();
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(Folder, "data");

    private async Task RunAsync()
    {
        var (program, arguments) = AsServer(
            "postgres", "-D", Data, "-p", _port, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=400");
        _server = await ServerProcess.StartAsync("database system is ready to accept connections", "/", program, arguments);
    }

    private static (string Program, string[] Arguments) AsServer(string name, params string[] arguments)
    {
        var path = Directory.GetFiles("/usr/lib/postgresql", name, SearchOption.AllDirectories).Max(StringComparer.Ordinal)
            ?? throw new InvalidOperationException($"\"{name}\" of PostgreSQL is not there. Install it with: apt-get install postgresql");
        return IsRoot ? ("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments]) : (path, arguments);
    }

    private static async Task EndAsync(Process process)
    {
        using (process)
        {
            if (process.StartInfo.RedirectStandardOutput)
            {
                await process.StandardOutput.ReadToEndAsync();
            }

            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"A step of the installation of PostgreSQL ended with {process.ExitCode}.");
            }
        }
    }
}
