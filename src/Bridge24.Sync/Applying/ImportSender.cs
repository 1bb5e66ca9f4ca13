using Bridge24.Client;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Applying;

/// <summary>Sends imports: several in a batch, or one a request where the portal takes none inside a batch.</summary>
internal sealed class ImportSender(FlowSession session, RecordImporter importer)
{
    /// <summary>Counts imports: the first request carries one, as nobody knows how long this portal takes for it.</summary>
    private readonly BatchSizer _sizer = new(first: 1);

    private bool _goesAlone;

    /// <summary>How many rows the next request should bring.</summary>
    /// <param name="underWay">How many requests share what the portal lets the method work.</param>
    public int Size(int underWay) => RecordImporter.MostRows * Math.Max(1, Math.Min(_sizer.Next, session.Portal.OperatingRoom(RecordImporter.Method) / underWay));

    /// <summary>Rows that travel in one request.</summary>
    public IEnumerable<PlannedRow[]> Requests(IReadOnlyList<PlannedRow> rows) =>
        _goesAlone || !Batch.CanCarry(importer.Call(rows).Parameters!) ? rows.Chunk(RecordImporter.MostRows) : [[.. rows]];

    public async Task<List<WriteResult>> SendAsync(PlannedRow[] rows, Func<CancellationToken, ValueTask> hook, CancellationToken cancellation)
    {
        var (results, duration) = await RequestAsync(rows, hook, cancellation).ConfigureAwait(false);
        if (results.Exists(result => result.State == WriteState.Unknown))
        {
            _sizer.Lost();
        }
        else
        {
            _sizer.Measured((rows.Length + RecordImporter.MostRows - 1) / RecordImporter.MostRows, duration);
        }

        return results;
    }

    private async Task<(List<WriteResult> Results, TimeSpan Duration)> RequestAsync(PlannedRow[] rows, Func<CancellationToken, ValueTask> hook, CancellationToken cancellation)
    {
        var call = importer.Call(rows);
        if (_goesAlone || !Batch.CanCarry(call.Parameters!))
        {
            return await AloneAsync(rows, call with { OnSending = hook }, cancellation).ConfigureAwait(false);
        }

        var batch = session.Portal.Batch();
        var imports = rows.Chunk(RecordImporter.MostRows).Select(some => (Rows: some, Command: batch.Add(call.Method, importer.Call(some).Parameters, safety: call.Safety))).ToList();
        var outcome = await batch.SendAsync(hook, cancellation).ConfigureAwait(false);
        return ([.. imports.SelectMany(import => Results(import.Rows, outcome[import.Command]))], outcome.Duration);
    }

    private async Task<(List<WriteResult> Results, TimeSpan Duration)> AloneAsync(PlannedRow[] rows, Call call, CancellationToken cancellation)
    {
        try
        {
            var answer = await session.Portal.SendAsync(call, cancellation).ConfigureAwait(false);
            return (RecordImporter.Results(rows, answer.Result), answer.Duration);
        }
        catch (Exception exception) when (exception is RejectedException or NotFoundException)
        {
            var refusal = (Bitrix24Exception)exception;
            var error = new ApiError(refusal.Code ?? "", refusal.Description ?? refusal.Message);
            return ([.. Refused(rows, error, refusal)], TimeSpan.Zero);
        }
    }

    private IEnumerable<WriteResult> Results(PlannedRow[] rows, CommandOutcome outcome)
    {
        switch (outcome.State)
        {
            case CommandState.Succeeded:
                return RecordImporter.Results(rows, outcome.Result);
            case CommandState.Unknown:
                return rows.Select(row => new WriteResult(row, WriteState.Unknown));
            case CommandState.Failed when Refusals.IsNotForBatches(outcome.Error!):
                _goesAlone = true;
                return rows.Select(row => new WriteResult(row, WriteState.NotSent));
            case CommandState.Failed:
                return Refused(rows, outcome.Error!, outcome.Exception);
            default:
                return rows.Select(row => new WriteResult(row, WriteState.NotSent));
        }
    }

    /// <summary>One row's error may end the whole call after other rows were made, so the one to blame is looked for in ever smaller calls.</summary>
    private static IEnumerable<WriteResult> Refused(PlannedRow[] rows, ApiError error, Exception? exception)
    {
        var state = rows.Length == 1 || exception is NotFoundException or AccessDeniedException ? WriteState.Refused : WriteState.Mixed;
        return rows.Select(row => new WriteResult(row, state, Error: error));
    }
}
