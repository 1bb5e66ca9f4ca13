using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Applying;

/// <summary>Sends writes, a batch at a time. Each gets its intent stored after the limit admitted it and before it leaves.</summary>
internal sealed class WriteSender(FlowSession session, IRecordWriter writer, FlowLease lease, RunContext context) : IDisposable
{
    private readonly ImportSender? _imports =
        session.Flow.Policies.SkipsAutomation && session.Kind.Importer(session) is { } importer ? new ImportSender(session, importer) : null;

    private readonly SentValues _sent = new(session.Mapper.Slots, session.Hash);
    private readonly BatchSizer _sizer = new(first: 10);

    /// <summary>Requests go side by side, files that are held in memory do not.</summary>
    private readonly SemaphoreSlim _memory = new(1, 1);

    private bool _wasAnswered;

    /// <summary>What the latest batch called: the next ones call the same.</summary>
    private volatile string[] _methods = [];

    private long Identity => session.Identity!.Id;

    /// <summary>How many rows like this one the next call of <see cref="SendAsync"/> should bring.</summary>
    public int SizeFor(PlannedRow row) => IsImported(row) ? _imports!.Size(context.Options.WritesUnderWay) : Size;

    /// <summary>True for a row that is imported, in larger requests than the others.</summary>
    public bool IsImported(PlannedRow row) => _imports is not null && row.Action == RowAction.Create;

    /// <summary>How many rows that are not imported the next call of <see cref="SendAsync"/> should bring.</summary>
    public int Size => Math.Max(1, _methods.Select(method => session.Portal.OperatingRoom(method) / context.Options.WritesUnderWay).Append(_sizer.Next).Min());

    /// <summary>Sends these rows in batches, one where their calls fit into it; rows whose text the server would take for a reference go alone.</summary>
    public async Task<List<WriteResult>> SendAsync(IReadOnlyList<PlannedRow> rows, CancellationToken cancellation)
    {
        var imported = rows.Where(IsImported).ToList();
        var written = rows.Where(row => !IsImported(row) && !writer.HasFiles(row)).Select(row => (Row: row, Calls: writer.Calls(row))).ToList();
        var together = written.Where(write => write.Calls.Count <= Batch.MaxCommands && write.Calls.All(call => Batch.CanCarry(call.Parameters!))).ToList();
        var results = new List<WriteResult>(rows.Count);
        foreach (var some in Batches(together))
        {
            results.AddRange(await HalvedAsync([.. some], write => write.Row, BatchAsync, cancellation).ConfigureAwait(false));
        }

        foreach (var some in imported.Count > 0 ? _imports!.Requests(imported) : [])
        {
            results.AddRange(await HalvedAsync(some, row => row, _imports!.SendAsync, cancellation).ConfigureAwait(false));
        }

        foreach (var alone in written.Except(together))
        {
            results.AddRange(await GuardAsync([alone.Row], (hook, token) => AloneAsync(alone.Row, alone.Calls, hook, token), cancellation).ConfigureAwait(false));
        }

        foreach (var row in rows.Where(writer.HasFiles))
        {
            results.AddRange(await SendFilesAsync(row, cancellation).ConfigureAwait(false));
        }

        return results;
    }

    public void Dispose() => _memory.Dispose();

    /// <summary>A batch that the server refuses whole was not executed: the row to blame shows in ever smaller ones, and the others go through.</summary>
    private async Task<List<WriteResult>> HalvedAsync<T>(
        T[] writes,
        Func<T, PlannedRow> row,
        Func<T[], Func<CancellationToken, ValueTask>, CancellationToken, Task<List<WriteResult>>> send,
        CancellationToken cancellation)
    {
        try
        {
            var results = await GuardAsync([.. writes.Select(row)], (hook, token) => send(writes, hook, token), cancellation).ConfigureAwait(false);
            _wasAnswered = true;
            return results;
        }
        catch (RejectedException exception) when (writes.Length == 1)
        {
            return [Refused(row(writes[0]), exception)];
        }
        catch (RejectedException)
        {
            var half = writes.Length / 2;
            var results = await HalvedAsync(writes[..half], row, send, cancellation).ConfigureAwait(false);
            results.AddRange(await HalvedAsync(writes[half..], row, send, cancellation).ConfigureAwait(false));
            if (!_wasAnswered)
            {
                // Not a row is to blame, but whatever makes this portal refuse them all.
                throw;
            }

            return results;
        }
    }

    private static WriteResult Refused(PlannedRow row, Bitrix24Exception error) =>
        new(row, WriteState.Refused, Error: new ApiError(error.Code ?? "", error.Description ?? error.Message));

    private async Task<List<WriteResult>> SendFilesAsync(PlannedRow row, CancellationToken cancellation)
    {
        var content = (IContentWriter)writer;
        if (content.HoldsContent)
        {
            await _memory.WaitAsync(cancellation).ConfigureAwait(false);
        }

        try
        {
            return await GuardAsync([row], (hook, token) => ContentAsync(content, row, hook, token), cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return [new WriteResult(row, WriteState.Refused, Error: new ApiError("", $"A file of the row cannot be sent: {exception.Message.TrimEnd('.')}. It is tried again at the next run."))];
        }
        finally
        {
            if (content.HoldsContent)
            {
                _memory.Release();
            }
        }
    }

    private static async Task<List<WriteResult>> ContentAsync(IContentWriter content, PlannedRow row, Func<CancellationToken, ValueTask> hook, CancellationToken cancellation)
    {
        try
        {
            return [new WriteResult(row, WriteState.Done, await content.SendAsync(row, hook, cancellation).ConfigureAwait(false))];
        }
        catch (Exception exception) when (exception is RejectedException or NotFoundException or AccessDeniedException)
        {
            return [Refused(row, (Bitrix24Exception)exception)];
        }
    }

    /// <summary>A row's calls stay together.</summary>
    private static IEnumerable<List<(PlannedRow Row, IReadOnlyList<Call> Calls)>> Batches(IEnumerable<(PlannedRow Row, IReadOnlyList<Call> Calls)> writes)
    {
        var batch = new List<(PlannedRow Row, IReadOnlyList<Call> Calls)>();
        foreach (var write in writes)
        {
            if (batch.Count > 0 && batch.Sum(one => one.Calls.Count) + write.Calls.Count > Batch.MaxCommands)
            {
                yield return batch;
                batch = [];
            }

            batch.Add(write);
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    /// <summary>Keeps the intents of these rows true whatever happens to their request.</summary>
    private async Task<List<WriteResult>> GuardAsync(
        IReadOnlyList<PlannedRow> rows,
        Func<Func<CancellationToken, ValueTask>, CancellationToken, Task<List<WriteResult>>> send,
        CancellationToken cancellation)
    {
        var intents = rows.Select(row => (row.Key, row.Action == RowAction.Create ? IntentKind.Create : IntentKind.Update)).ToList();
        var sent = new SentSlots(context.Mapping, rows.ToDictionary(row => row.Key, _sent.Of, StringComparer.Ordinal));
        using var gate = new SendGate(cancellation);
        // What may be done twice is sent again when an answer is lost: when that fails, the first one may have been executed.
        var isRepeated = !rows.Any(writer.Adds);
        try
        {
            return await send(token => AdmitAsync(intents, sent, gate, token), gate.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OutcomeUnknownException || (exception is SendTooLateException && gate.WasSent))
        {
            return [.. rows.Select(row => new WriteResult(row, WriteState.Unknown))];
        }
        catch (SendTooLateException)
        {
            await WithdrawAsync(rows).ConfigureAwait(false);
            return [.. rows.Select(row => new WriteResult(row, WriteState.NotSent))];
        }
        catch (Exception exception) when (gate.WasSent && (exception is OperationCanceledException || (exception is Bitrix24Exception and not RejectedException && isRepeated && gate.Sends > 1)))
        {
            await session.State.Intents.MarkUncertainAsync(Identity, [.. rows.Select(row => row.Key)], context.Options.Clock.GetUtcNow(), CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        catch (Exception exception) when (exception is Bitrix24Exception or OperationCanceledException)
        {
            await WithdrawAsync(rows).ConfigureAwait(false);
            throw;
        }
    }

    private Task WithdrawAsync(IReadOnlyList<PlannedRow> rows) =>
        session.State.Intents.WithdrawAsync(Identity, [.. rows.Select(row => row.Key)], CancellationToken.None);

    /// <summary>Runs between the limit's admission and the first byte.</summary>
    /// <exception cref="FlowLeaseLostException">Another process may run the flow by now: whatever stands in the state is for that one to settle.</exception>
    private async ValueTask AdmitAsync(List<(string Key, IntentKind Kind)> intents, SentSlots sent, SendGate gate, CancellationToken cancellation)
    {
        await lease.EnsureHeldAsync(cancellation).ConfigureAwait(false);
        var sendBy = context.Options.Clock.GetUtcNow() + context.Options.SendWithin;
        await session.State.Intents.ReserveAsync(Identity, context.Run, intents, sendBy, sent, cancellation).ConfigureAwait(false);
        if (context.Options.Clock.GetUtcNow() >= sendBy)
        {
            throw new SendTooLateException();
        }

        gate.Send();
    }

    private async Task<List<WriteResult>> BatchAsync(
        (PlannedRow Row, IReadOnlyList<Call> Calls)[] writes, Func<CancellationToken, ValueTask> hook, CancellationToken cancellation)
    {
        var batch = session.Portal.Batch();
        var commands = Array.ConvertAll(writes, write => write.Calls.Select(call => batch.Add(call.Method, call.Parameters, safety: call.Safety)).ToList());
        var outcome = batch.Count == 0 ? new BatchOutcome() : await batch.SendAsync(hook, cancellation).ConfigureAwait(false);
        _methods = [.. writes.SelectMany(write => write.Calls).Select(call => call.Method).Distinct()];
        var results = writes.Zip(commands, (write, sent) => Result(write.Row, [.. sent.Select(command => outcome[command])])).ToList();
        Measure(results, batch.Count, outcome.Duration);
        return results;
    }

    private void Measure(List<WriteResult> results, int writes, TimeSpan duration)
    {
        if (results.Exists(result => result.State == WriteState.Unknown))
        {
            _sizer.Lost();
        }
        else
        {
            _sizer.Measured(writes, duration);
        }
    }

    private WriteResult Result(PlannedRow row, IReadOnlyList<CommandOutcome> outcomes)
    {
        // The worst command decides: a record whose second write is open is open.
        if (outcomes.Any(outcome => outcome.State == CommandState.Unknown))
        {
            return new WriteResult(row, WriteState.Unknown);
        }

        if (outcomes.FirstOrDefault(outcome => outcome.State == CommandState.Failed) is { } failed)
        {
            return new WriteResult(row, WriteState.Refused, Error: failed.Error);
        }

        return outcomes.Any(outcome => outcome.State == CommandState.NotExecuted)
            ? new WriteResult(row, WriteState.NotSent)
            : new WriteResult(row, WriteState.Done, outcomes.Select(outcome => writer.Shown(outcome.Result)).LastOrDefault(record => record is not null));
    }

    private async Task<List<WriteResult>> AloneAsync(
        PlannedRow row, IReadOnlyList<Call> calls, Func<CancellationToken, ValueTask> hook, CancellationToken cancellation)
    {
        PortalRecord? record = null;
        foreach (var call in calls)
        {
            try
            {
                var answer = await session.Portal.SendAsync(call with { OnSending = hook }, cancellation).ConfigureAwait(false);
                record = writer.Shown(answer.Result) ?? record;
            }
            catch (Exception exception) when (exception is RejectedException or NotFoundException or AccessDeniedException)
            {
                return [Refused(row, (Bitrix24Exception)exception)];
            }
        }

        return [new WriteResult(row, WriteState.Done, record)];
    }

    /// <summary>The intent's time ran out before the request could leave, as after a long sleep of the machine.</summary>
    private sealed class SendTooLateException : Exception;
}
