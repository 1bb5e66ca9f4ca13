using System.Diagnostics;
using System.Globalization;

namespace Bridge24.Campaigns.Syncs;

/// <summary>A real process that runs the flow until it is done or something happens to it.</summary>
internal sealed class SyncProcess : IDisposable
{
    private const string Variable = "BRIDGE24_CAMPAIGN_SYNC";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly List<string> _said = [];
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _works = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;

    private SyncProcess(Process process)
    {
        _process = process;
        _reading = ReadAsync();
    }

    /// <summary>The job of this process; null when it runs no flow.</summary>
    public static SyncJob? OwnJob => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? SyncJob.Read(text) : null;

    public int Id => _process.Id;

    /// <summary>The state is open; or the process has ended.</summary>
    public Task Ready => _ready.Task;

    /// <summary>It holds the flow; or the process has ended.</summary>
    public Task Works => _works.Task;

    public bool IsRunning => !_process.HasExited;

    /// <summary>Kill -9 met it at work.</summary>
    public bool WasKilled { get; private set; }

    /// <param name="job">What it does.</param>
    /// <param name="before">A program that starts it, with its arguments.</param>
    public static SyncProcess Start(SyncJob job, params string[] before)
    {
        string[] line = [.. before, "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "Bridge24.Campaigns.dll")];
        var start = new ProcessStartInfo(line[0], line[1..]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment[Variable] = job.Write();
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new SyncProcess(Process.Start(start)!);
    }

    public Task JumpAsync(double hours) => IsRunning
        ? _process.StandardInput.WriteLineAsync(SyncWorker.Jump + hours.ToString(CultureInfo.InvariantCulture))
        : Task.CompletedTask;

    /// <summary>Kill -9; false when it had ended by itself.</summary>
    public bool Kill()
    {
        if (!IsRunning)
        {
            return false;
        }

        _process.Kill();
        _process.WaitForExit();
        return WasKilled = _process.ExitCode == 128 + 9;
    }

    /// <summary>Waits for its end, but no longer than this.</summary>
    public async Task WaitAsync(TimeSpan longest)
    {
        using var patience = new CancellationTokenSource(longest);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // It works on.
        }
    }

    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>What it said, once it has ended.</summary>
    public async Task<SyncOutcome> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var hung = false;
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            hung = true;
            Kill();
        }

        await _reading;
        return new SyncOutcome(_process.ExitCode, hung, _said);
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            _said.Add(line);
            if (line == SyncWorker.Ready)
            {
                _ready.TrySetResult();
            }
            else if (line.StartsWith(SyncWorker.At + "Scanning", StringComparison.Ordinal))
            {
                _works.TrySetResult();
            }
        }

        _ready.TrySetResult();
        _works.TrySetResult();
    }
}
