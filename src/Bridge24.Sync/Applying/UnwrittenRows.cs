using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>Settles rows that need no write of this moment.</summary>
/// <param name="context">The run.</param>
/// <param name="conclude">Gives a row its place in the accounts.</param>
internal sealed class UnwrittenRows(RunContext context, Action<PlannedRow, RowOutcome> conclude)
{
    public void Settle(PlannedRow row, OutcomeRecord record)
    {
        switch (row.Action)
        {
            case RowAction.Unchanged:
                record.Free(row.Key);
                conclude(row, RowOutcome.Unchanged);
                break;
            case RowAction.Link:
                record.Link(row, row.RecordId, row.After);
                conclude(row, Settled(row, record));
                break;
            case RowAction.Forget:
                record.Gone(row);
                conclude(row, RowOutcome.Skipped);
                break;
            case RowAction.Merged:
                record.Merged(row);
                context.Findings.Add(
                    "A record was merged into another one by people; its row is left alone from now on, and links to it lead to the survivor",
                    $"key \"{row.Key}\": now record {row.RecordId} of key \"{row.Survivor}\"");
                conclude(row, RowOutcome.Skipped);
                break;
            case RowAction.Rest:
                conclude(row, RowOutcome.Failed);
                break;
            case RowAction.Skip:
                conclude(row, RowOutcome.Skipped);
                break;
            case RowAction.Defer:
                context.Mode.Deferred[row.Key] = new Deferral(context.Mode.Held[row.Key], RowOutcome.Uncertain);
                conclude(row, RowOutcome.Uncertain);
                break;
            default:
                record.Dead(row, row.Error!);
                conclude(row, row.Action == RowAction.Conflict ? RowOutcome.Conflict : RowOutcome.Failed);
                break;
        }
    }

    /// <summary>The record shows what the row says: by itself, or because an unanswered write of this run was executed after all.</summary>
    private RowOutcome Settled(PlannedRow row, OutcomeRecord record)
    {
        if (row.WasMade)
        {
            record.Change(row with { Action = RowAction.Create }, row.RecordId);
            return RowOutcome.Created;
        }

        if (context.Mode.Round.GetValueOrDefault(row.Key) is { } sent && (sent.Writes.Count > 0 || sent.Adopted))
        {
            record.Change(row with { Action = RowAction.Update, Writes = sent.Writes, Adopts = sent.Adopted }, row.RecordId);
            return RowOutcome.Updated;
        }

        return RowOutcome.Unchanged;
    }
}
