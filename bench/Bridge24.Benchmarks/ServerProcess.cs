using System.Diagnostics;

namespace Bridge24.Benchmarks;

/// <summary>This program once more, as a server or a caller of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    public const string Echo = "echo-server";
    public const string Portal = "portal-server";

    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    /// <summary>The first line it printed.</summary>
    public string Line { get; private init; } = "";

    public static Task<ServerProcess> StartAsync(params string[] arguments) => StartAsync(Environment.ProcessPath!, arguments, []);

    public static async Task<ServerProcess> StartAsync(string program, string[] arguments, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        return new ServerProcess(process) { Line = await process.StandardOutput.ReadLineAsync() ?? "" };
    }

    /// <summary>CPU it used so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory it has now.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>What it prints next; null when it ended.</summary>
    public Task<string?> NextAsync() => _process.StandardOutput.ReadLineAsync();

    public async Task TellAsync(string line) => await _process.StandardInput.WriteLineAsync(line);

    /// <summary>A server ends when its standard input does.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5_000))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
