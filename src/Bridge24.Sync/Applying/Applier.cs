using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>Carries out what was planned for a chunk, and records each outcome before anything else touches the same key.</summary>
internal sealed class Applier(RunContext context, WriteSender sender, ShownStates shown) : IDisposable
{
    private readonly SemaphoreSlim _recording = new(1, 1);
    private const int MostSends = 5;
    private const int MostAlone = 3;

    /// <summary>Rows whose request stayed unanswered travel with a quarter of their neighbours, and never more than a batch holds, so that the one to blame is soon alone; few of them at once alone.</summary>
    private const int Shrink = 4;

    public async Task ApplyAsync(IReadOnlyList<PlannedRow> rows, CancellationToken cancellation)
    {
        var record = new OutcomeRecord(context);
        var unwritten = new UnwrittenRows(context, Conclude);
        var writes = new Queue<(PlannedRow Row, int Sends)>();
        foreach (var row in rows.OrderBy(Company))
        {
            Notice(row);
            if (row.Action is RowAction.Create or RowAction.Update && Unanswered(row) is { Alone: >= MostAlone } lost)
            {
                record.Dead(row, $"The portal gave no answer to this row's write, {lost.Alone} times alone in its request, and looked up afterwards it was not done. Look for what is unusual in the row.");
                Conclude(row, RowOutcome.Failed);
            }
            else if (row.Action is RowAction.Create or RowAction.Update)
            {
                writes.Enqueue((row, 0));
            }
            else
            {
                unwritten.Settle(row, record);
            }
        }

        await record.SaveAsync().ConfigureAwait(false);
        await FreeEarlierIntentsAsync([.. writes.Select(write => write.Row)]).ConfigureAwait(false);
        while (writes.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            await SendNextAsync(writes, cancellation).ConfigureAwait(false);
            context.Progress.Report(SyncPhase.Writing, context.Book);
        }
    }

    /// <summary>Sends the next batches side by side; each is recorded as soon as it is answered, whatever becomes of the others.</summary>
    private async Task SendNextAsync(Queue<(PlannedRow Row, int Sends)> writes, CancellationToken cancellation)
    {
        var batches = new List<List<(PlannedRow Row, int Sends)>>();
        while (writes.Count > 0 && batches.Count < context.Options.WritesUnderWay)
        {
            batches.Add(Take(writes));
        }

        await Task.WhenAll(batches.Select(batch => SendAsync(batch, writes, cancellation))).ConfigureAwait(false);
    }

    private List<(PlannedRow Row, int Sends)> Take(Queue<(PlannedRow Row, int Sends)> writes)
    {
        var taken = new List<(PlannedRow Row, int Sends)>();
        var (most, company) = (MostTogether(writes.Peek().Row), Company(writes.Peek().Row));
        while (writes.Count > 0 && taken.Count < most && MostTogether(writes.Peek().Row) == most && Company(writes.Peek().Row) == company)
        {
            taken.Add(writes.Dequeue());
        }

        return taken;
    }

    private async Task SendAsync(List<(PlannedRow Row, int Sends)> taken, Queue<(PlannedRow Row, int Sends)> writes, CancellationToken cancellation)
    {
        var results = await sender.SendAsync([.. taken.Select(write => write.Row)], cancellation).ConfigureAwait(false);
        var sends = taken.ToDictionary(write => write.Row.Key, write => write.Sends + 1, StringComparer.Ordinal);

        // Not cancelled: what was answered has to be recorded.
        await _recording.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            var record = new OutcomeRecord(context);
            foreach (var result in results)
            {
                if (result.State == WriteState.NotSent && sends[result.Row.Key] < MostSends)
                {
                    writes.Enqueue((result.Row, sends[result.Row.Key]));
                    record.Withdraw(result.Row);
                }
                else
                {
                    Conclude(result, taken.Count, record);
                }
            }

            await record.SaveAsync().ConfigureAwait(false);
        }
        finally
        {
            _recording.Release();
        }
    }

    /// <summary>Which rows may share a request: imports are larger, and a dead letter may be one that the portal never answers, which takes its neighbours along.</summary>
    private (bool WasDead, bool IsImported) Company(PlannedRow row) => (context.Tries.ContainsKey(row.Key), sender.IsImported(row));

    private Deferral? Unanswered(PlannedRow row) => context.Mode.Round.GetValueOrDefault(row.Key) is { Together: > 0 } lost ? lost : null;

    private int MostTogether(PlannedRow row) =>
        Unanswered(row) is not { } lost ? sender.SizeFor(row)
        : context.Mode.Round.Count <= Batch.MaxCommands ? 1
        : Math.Clamp(Math.Min(lost.Together / Shrink, Batch.MaxCommands), 1, sender.SizeFor(row));

    private void Conclude(WriteResult result, int together, OutcomeRecord record)
    {
        var row = result.Row;
        var id = row.Action == RowAction.Create ? result.Answer?.Id ?? 0 : row.RecordId;
        switch (result.State)
        {
            case WriteState.Done when id > 0:
                foreach (var field in shown.WithoutEffect(row, result.Answer))
                {
                    context.Findings.Add($"A write of {field} had no effect; it is not repeated", $"key \"{row.Key}\", record {id}");
                }

                record.Link(IsUnfinished(row) ? row with { RowHash = 0 } : row, id, shown.After(row, result.Answer));
                record.Change(row, id);
                Conclude(row, row.Action == RowAction.Create || row.WasMade ? RowOutcome.Created : RowOutcome.Updated);
                break;
            case WriteState.Done or WriteState.Unknown:
                record.Uncertain(row);
                Defer(row, context.Steady + context.Session.Flow.Policies.UncertainFor, wasSent: true, together: result.State == WriteState.Unknown ? together : 0);
                break;
            case WriteState.Mixed:
                record.Uncertain(row);
                Defer(row, context.Steady + context.Options.CoreErrorPause, wasSent: true, together: together);
                break;
            case WriteState.Refused:
                Refused(row, result.Error!, record);
                break;
            default:
                record.Dead(row, $"The portal did not take the command in {MostSends} attempts. It is tried again at the next run.");
                Conclude(row, RowOutcome.Failed);
                break;
        }
    }

    private void Refused(PlannedRow row, ApiError error, OutcomeRecord record)
    {
        var earlier = context.Mode.Round.GetValueOrDefault(row.Key);
        if (Refusals.Is(error, "ERROR_CORE") && (earlier?.CoreErrors ?? 0) == 0)
        {
            // Inside a batch no status tells whether it was validation or a fault within the portal: looked up, then tried once more.
            record.Uncertain(row);
            Defer(row, context.Steady + context.Options.CoreErrorPause, wasSent: true, coreErrors: 1);
        }
        else if (row.Action == RowAction.Update && Refusals.IsNotFound(error) && (earlier?.NotFound ?? 0) == 0)
        {
            record.Withdraw(row);
            Defer(row, context.Steady, wasSent: false, notFound: 1);
        }
        else
        {
            record.Dead(row, Refusals.Text(error));
            Conclude(row, RowOutcome.Failed);
        }
    }

    private void Defer(PlannedRow row, DateTimeOffset due, bool wasSent, int coreErrors = 0, int notFound = 0, int together = 0)
    {
        var earlier = context.Mode.Round.GetValueOrDefault(row.Key);
        context.Mode.Deferred[row.Key] = new Deferral(due, earlier?.As ?? RowOutcome.Uncertain)
        {
            Counted = earlier?.Counted ?? true,
            WasSent = (wasSent && row.Action == RowAction.Create) || (earlier?.WasSent ?? false),
            Writes = wasSent && row.Action == RowAction.Update ? row.Writes : earlier?.Writes ?? [],
            Adopted = (wasSent && row.Adopts) || (earlier?.Adopted ?? false),
            Together = together,
            Alone = (earlier?.Alone ?? 0) + (together == 1 ? 1 : 0),
            CoreErrors = (earlier?.CoreErrors ?? 0) + coreErrors,
            NotFound = (earlier?.NotFound ?? 0) + notFound,
        };
        Conclude(row, RowOutcome.Uncertain);
    }

    /// <summary>Gives the row its place in the accounts, or moves it there from the place it had while its outcome was open.</summary>
    private void Conclude(PlannedRow row, RowOutcome outcome)
    {
        if (context.Mode.Round.TryGetValue(row.Key, out var earlier))
        {
            if (earlier.Counted && (earlier.As == RowOutcome.Uncertain || outcome == RowOutcome.Failed))
            {
                context.Book.Move(earlier.As, outcome);
            }
        }
        else
        {
            context.Book.Conclude(outcome);
        }

        if (row.Unreadable > 0 && outcome is RowOutcome.Created or RowOutcome.Updated)
        {
            context.Findings.Add("A phone that no one can read was passed on as it is", $"key \"{row.Key}\"");
        }

        if ((row.Pending.Count > 0 || IsUnfinished(row)) && outcome is RowOutcome.Created or RowOutcome.Updated or RowOutcome.Unchanged)
        {
            context.Mode.Deferred[row.Key] = new Deferral(context.Steady, outcome);
        }
    }

    /// <summary>Some values can be written only now that the record is there; no row hash is stored, so that a later run goes on should this one end here.</summary>
    private bool IsUnfinished(PlannedRow row) =>
        row.Action == RowAction.Create && Enumerable.Range(0, row.Values.Length).Any(i => context.Session.Mapper.Slots[i].IsWrittenAfter && !row.Values[i].IsEmpty);

    public void Dispose() => _recording.Dispose();

    /// <summary>A lookup has shown what became of the earlier writes of rows that are to be sent: their intents make room for the new ones.</summary>
    private async Task FreeEarlierIntentsAsync(IReadOnlyList<PlannedRow> rows)
    {
        if (context.Mode.Round.Count == 0)
        {
            return;
        }

        var keys = rows.Where(row => context.Mode.Round.ContainsKey(row.Key)).Select(row => row.Key).ToList();
        // What a lost write left in a record stays known as the flow's own, should the next write be lost as well.
        var found = new OutcomeRecord(context);
        foreach (var row in rows.Where(row => row.Action == RowAction.Update && row.Sent.Length > 0 && context.Mode.Round.ContainsKey(row.Key)))
        {
            found.Remember(row with { RowHash = 0 }, row.RecordId, shown.Left(row));
        }

        await found.SaveAsync().ConfigureAwait(false);
        if (keys.Count > 0)
        {
            await context.Session.State.Intents.WithdrawAsync(context.Session.Identity!.Id, keys, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private void Notice(PlannedRow row)
    {
        if (row.Doubles.Count > 0)
        {
            context.FoundDoubles(row.Key, row.RecordId, row.Doubles);
        }
    }
}
