using System.Text.Json.Nodes;

namespace Bridge24.Sync;

/// <summary>Writes a plan into a file that only its owner may read: it holds values of records.</summary>
public sealed class SavedPlanWriter : IAsyncDisposable
{
    private readonly string _path;
    private readonly string _source;
    private readonly string _partial;
    private readonly StreamWriter _writer;
    private bool _isWhole;

    /// <summary>Begins the file; it takes its name once the plan is whole.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="source">The flow file or folder that is planned.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public SavedPlanWriter(string path, string source)
    {
        _path = path;
        _source = Path.GetFullPath(source);
        _partial = path + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        File.Delete(_partial);
        _writer = new StreamWriter(_partial, options);
    }

    /// <summary>Writes one change.</summary>
    public async ValueTask WriteAsync(PlannedChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var line = JsonNode.Parse(change.ToJson())!.AsObject();
        line["flow"] = change.Flow;
        await _writer.WriteLineAsync(line.ToJsonString()).ConfigureAwait(false);
    }

    /// <summary>Writes the end, without which the file is no plan.</summary>
    public async Task FinishAsync(PlanReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        await _writer.WriteLineAsync(SavedPlan.End(_source, report.Flows.Select(totals => (totals, totals.Portal))).ToJsonString()).ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
        File.Move(_partial, _path, overwrite: true);
        _isWhole = true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_isWhole)
        {
            await _writer.DisposeAsync().ConfigureAwait(false);
            File.Delete(_partial);
        }
    }
}
