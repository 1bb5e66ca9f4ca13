using System.Diagnostics;

namespace Bridge24.State.Tests;

/// <summary>A process that waits until it is killed.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process _process;

    public ChildProcess()
    {
        var command = OperatingSystem.IsWindows() ? "more.com" : "cat";
        _process = Process.Start(new ProcessStartInfo(command) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Owner = LeaseOwner.Of(_process.Id)!;
    }

    public string Owner { get; }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
