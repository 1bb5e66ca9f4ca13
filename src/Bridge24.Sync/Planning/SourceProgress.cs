using Bridge24.Sync.Sources;
using Bridge24.Sync.Sources.Growing;

namespace Bridge24.Sync.Planning;

/// <summary>How far a source with <c>changed:</c> was read: the next run begins there. Without <c>changed:</c> it does nothing.</summary>
internal sealed class SourceProgress(FlowSession session)
{
    private readonly GrowingSource? _source = session.Source as GrowingSource;
    private GrowingValue? _highest;
    private bool _isWhole = true;

    /// <summary>Only a part of the source is read.</summary>
    public bool IsPart => _source?.IsPart ?? false;

    /// <summary>Has the source read from where the last completed run ended; all of it when there is none, or when source, map or the portal's lists are others now.</summary>
    public async Task BeginAsync(bool full, CancellationToken cancellation)
    {
        if (_source is null)
        {
            return;
        }

        var mark = full || session.Identity is null ? null : GrowingMark.Read(await session.State.Flows.MarkAsync(session.Identity.Id, cancellation).ConfigureAwait(false));
        var from = mark?.Under == Under ? GrowingValue.Of(JsonCell.Of(mark.From)) : null;
        _highest = from;
        var letters = from is null ? [] : await session.State.DeadLetters.RowsAsync(session.Identity!.Id, cancellation).ConfigureAwait(false);
        _source.Begin(from, [.. letters.Select(letter => new WaitingRow(letter.Key, letter.Line, letter.PayloadJson))]);
    }

    /// <summary>A row that the run took.</summary>
    public void Took(SourceRow row)
    {
        // A row without a value of its own stays for the next run; so does one that nobody could read.
        _isWhole &= row.Error is null && Mapping.RowKey.IsUsable(row, session.Flow.Source.Key);
        _highest = _source?.Highest(_highest, row);
    }

    /// <summary>The run got through, and left no row open that only the source could give again.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (_isWhole && _highest is not null)
        {
            await session.State.Flows.SaveMarkAsync(session.Identity!.Id, GrowingMark.Text(_highest, Under), cancellation).ConfigureAwait(false);
        }
    }

    private ulong Under
    {
        get
        {
            var source = session.Flow.Source;
            return session.Hash.Of(string.Join('\n', [$"{session.Fingerprint}", $"{source.Kind}", source.Location, source.Query, source.Table, source.Changed, .. source.Key]));
        }
    }
}
