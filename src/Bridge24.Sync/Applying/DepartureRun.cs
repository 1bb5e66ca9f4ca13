using Bridge24.State;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>Deletes or clears the records whose key left the source, after all its rows were carried over.</summary>
internal sealed class DepartureRun(RunContext context, WriteSender sender, Departures departures, PlanGate? gate)
{
    private const int Rounds = 3;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (departures.HeldBack is { } reason)
        {
            context.Findings.Add("No record was deleted or cleared", reason);
            return;
        }

        await foreach (var rows in departures.PlanAsync(context.Mode.Deferred.ContainsKey, cancellation).ConfigureAwait(false))
        {
            var admitted = gate is null ? rows : await gate.AdmitAsync(rows, cancellation).ConfigureAwait(false);
            await ApplyAsync(admitted, cancellation).ConfigureAwait(false);
        }
    }

    private async Task ApplyAsync(IReadOnlyList<PlannedRow> rows, CancellationToken cancellation)
    {
        var open = await SendAsync(rows, sent: [], cancellation).ConfigureAwait(false);
        for (var round = 1; round < Rounds && open.Count > 0; round++)
        {
            // A write without an answer shows in the record; doing it again changes nothing more.
            var again = await departures.PlanAsync([.. open.Values.Select(row => row.Departed!)], cancellation).ConfigureAwait(false);
            open = await SendAsync(again, open, cancellation).ConfigureAwait(false);
        }

        foreach (var _ in open)
        {
            context.Book.Take(1);
            context.Book.Conclude(RowOutcome.Uncertain);
        }
    }

    /// <summary>Answers the rows whose outcome is open.</summary>
    private async Task<Dictionary<string, PlannedRow>> SendAsync(
        IReadOnlyList<PlannedRow> rows, Dictionary<string, PlannedRow> sent, CancellationToken cancellation)
    {
        var record = new OutcomeRecord(context);
        foreach (var row in rows.Where(row => row.Action is RowAction.Forget or RowAction.Link))
        {
            WithoutWrite(row, sent.GetValueOrDefault(row.Key), record);
        }

        await record.SaveAsync().ConfigureAwait(false);
        var open = new Dictionary<string, PlannedRow>(StringComparer.Ordinal);
        var writes = new Queue<PlannedRow>(rows.Where(row => row.Action is RowAction.Delete or RowAction.Clear));
        while (writes.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var some = Enumerable.Range(0, Math.Min(sender.Size, writes.Count)).Select(_ => writes.Dequeue()).ToList();
            record = new OutcomeRecord(context);
            foreach (var result in await sender.SendAsync(some, cancellation).ConfigureAwait(false))
            {
                Conclude(result, record, open);
            }

            await record.SaveAsync().ConfigureAwait(false);
            context.Progress.Report(SyncPhase.Writing, context.Book);
        }

        return open;
    }

    private void WithoutWrite(PlannedRow row, PlannedRow? sent, OutcomeRecord record)
    {
        if (sent is not null)
        {
            Done(sent with { After = row.After }, record);
        }
        else if (row.Action == RowAction.Forget)
        {
            record.Gone(row);
            context.Findings.Add("A record whose key left the source was gone or carried another key already", $"key \"{row.Key}\", record {row.RecordId}");
        }
        else
        {
            record.Link(row, row.RecordId, row.After);
        }
    }

    private void Conclude(WriteResult result, OutcomeRecord record, Dictionary<string, PlannedRow> open)
    {
        switch (result.State)
        {
            case WriteState.Done:
                Done(result.Row, record);
                break;
            case WriteState.Refused when !Refusals.IsNotFound(result.Error!):
                record.Dead(result.Row, $"Its key left the source, and the portal refused what on_delete says: {Refusals.Text(result.Error!)}");
                context.Book.Take(1);
                context.Book.Conclude(RowOutcome.Failed);
                break;
            default:
                open[result.Row.Key] = result.Row;
                break;
        }
    }

    private void Done(PlannedRow row, OutcomeRecord record)
    {
        record.Change(row, row.RecordId);
        if (row.Action == RowAction.Delete)
        {
            record.Unlink(row);
            context.Book.Deleted++;
        }
        else
        {
            record.Link(row, row.RecordId, row.After);
            context.Book.Cleared++;
        }
    }
}
