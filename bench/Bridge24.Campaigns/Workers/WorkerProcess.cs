using System.Diagnostics;
using System.Globalization;

namespace Bridge24.Campaigns.Workers;

/// <summary>A real process that works at a job until its input ends or it is killed.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const string Variable = "BRIDGE24_CAMPAIGN_JOB";

    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    /// <summary>The job of this process; null when it is no worker.</summary>
    public static WorkerJob? OwnJob => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? WorkerJob.Read(text) : null;

    public static async Task<WorkerProcess> StartAsync(WorkerJob job)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Bridge24.Campaigns.dll"));
        start.Environment[Variable] = job.Write();
        var worker = new WorkerProcess(Process.Start(start)!);
        if (await worker.SaysAsync() is var said and not "ready")
        {
            worker.Dispose();
            throw new InvalidOperationException($"A worker did not start: \"{said}\".");
        }

        return worker;
    }

    /// <summary>True when the owner of a lease, <c>machine/pid/start</c>, is this process.</summary>
    public bool Is(string? owner) => owner?.Split('/') is [_, var id, _] && id == _process.Id.ToString(CultureInfo.InvariantCulture);

    public Task TellAsync(string line) => _process.StandardInput.WriteLineAsync(line);

    public async Task<string> SaysAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            return await _process.StandardOutput.ReadLineAsync(patience.Token) ?? "ended";
        }
        catch (OperationCanceledException)
        {
            return "no answer in 3 minutes";
        }
    }

    /// <summary>Kill -9: nothing of it runs any more.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
