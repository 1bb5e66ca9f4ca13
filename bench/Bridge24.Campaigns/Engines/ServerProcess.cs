using System.ComponentModel;
using System.Diagnostics;

namespace Bridge24.Campaigns.Engines;

/// <summary>A server in a process of its own, which says on a line that it is ready.</summary>
internal sealed class ServerProcess
{
    private readonly Process _process;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process, string ready)
    {
        _process = process;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _ready.TrySetException(new InvalidOperationException($"{process.StartInfo.FileName} ended before it was ready."));
        process.OutputDataReceived += (_, line) => Look(line.Data, ready);
        process.ErrorDataReceived += (_, line) => Look(line.Data, ready);
    }

    public static async Task<ServerProcess> StartAsync(string ready, string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        try
        {
            var process = new Process { StartInfo = start };
            var server = new ServerProcess(process, ready);
            process.Start();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            await server._ready.Task.WaitAsync(TimeSpan.FromMinutes(2));
            return server;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"\"{program}\" cannot be started. Install what ./test.sh names.", exception);
        }
    }

    /// <summary>Ends it at once, without a last word to its clients.</summary>
    /// <param name="signal">KILL, or what the server of several processes calls an immediate end.</param>
    public async Task KillAsync(string signal = "KILL")
    {
        using var kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
    }

    /// <summary>Kill -9 for it and all of its children at once.</summary>
    public async Task KillAllAsync()
    {
        var children = (await File.ReadAllTextAsync($"/proc/{_process.Id}/task/{_process.Id}/children")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var kill = Process.Start("kill", ["-KILL", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), .. children]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    private void Look(string? line, string ready)
    {
        if (line?.Contains(ready, StringComparison.Ordinal) == true)
        {
            _ready.TrySetResult();
        }
    }
}
