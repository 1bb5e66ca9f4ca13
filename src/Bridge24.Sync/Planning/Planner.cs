using Bridge24.State;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>Decides what is to be done about each row of a chunk. Reads the state and the portal; writes nothing.</summary>
internal sealed class Planner
{
    private readonly FlowSession _session;
    private readonly PlanMode _mode;
    private readonly RecordComparer _comparer;
    private readonly RowDrafts _drafts;
    private readonly IRecordFinder? _finder;
    private readonly Adoption? _adoption;

    public Planner(FlowSession session, KeyScan keys, PlanMode mode, int mapping)
    {
        _session = session;
        _mode = mode;
        _comparer = new RecordComparer(session.Mapper.Slots, session.Flow.Policies, session.Hash);
        _drafts = new RowDrafts(session, keys, mode, mapping, _comparer);
        _finder = session.Key is { } key ? session.Kind.Finder(session, key) : null;
        _adoption = session.Flow.Target.Match is { Count: > 0 } kinds
            ? new Adoption(session, _finder ?? session.Kind.Finder(session, key: null), kinds)
            : null;
    }

    public async Task<IReadOnlyList<PlannedRow>> PlanAsync(IReadOnlyList<SourceRow> rows, CancellationToken cancellation)
    {
        var planned = new PlannedRow?[rows.Count];
        var open = new List<RowDraft>();
        foreach (var draft in await _drafts.MakeAsync(rows, cancellation).ConfigureAwait(false))
        {
            planned[draft.Index] = draft.Settled;
            if (draft.Settled is null)
            {
                open.Add(draft);
            }
        }

        foreach (var (index, row) in await CompareAsync(open, cancellation).ConfigureAwait(false))
        {
            planned[index] = row;
        }

        return planned!;
    }

    /// <summary>What only the portal can tell: whether there is a record, and what it shows.</summary>
    private async Task<List<(int Index, PlannedRow Row)>> CompareAsync(List<RowDraft> open, CancellationToken cancellation)
    {
        var result = new List<(int, PlannedRow)>(open.Count);
        var linked = open.Where(draft => draft.WasLinked).ToList();
        var records = linked.Count == 0 ? [] : await Finder.ByIdAsync([.. linked.Select(draft => draft.Row.RecordId)], cancellation).ConfigureAwait(false);
        var unknown = open.Where(draft => !draft.WasLinked || !records.ContainsKey(draft.Row.RecordId)).ToList();
        foreach (var draft in linked)
        {
            if (records.TryGetValue(draft.Row.RecordId, out var record))
            {
                result.Add((draft.Index, Compared(draft.Row with { Reason = Reasons.SourceChanged }, record)));
            }
        }

        var found = unknown.Count == 0 || _finder is null
            ? []
            : await _finder.ByKeyAsync([.. unknown.Select(draft => draft.Row)], cancellation).ConfigureAwait(false);
        var planned = unknown.ConvertAll(draft => (draft.Index, LookedUp(draft, found.GetValueOrDefault(draft.Row.Key) ?? [])));
        planned = await Survivors.FollowAsync(_session, planned, unknown.Where(draft => draft.WasLinked).Select(draft => draft.Row.Key).ToHashSet(StringComparer.Ordinal), cancellation).ConfigureAwait(false);
        result.AddRange(_adoption is null ? planned : await AdoptAsync(planned, cancellation).ConfigureAwait(false));
        return result;
    }

    private async Task<List<(int Index, PlannedRow Row)>> AdoptAsync(List<(int Index, PlannedRow Row)> planned, CancellationToken cancellation)
    {
        var creates = planned.Where(row => row.Row.Action == RowAction.Create).Select(row => row.Row).ToList();
        var like = creates.Count == 0 ? new Dictionary<string, Likeness>() : await _adoption!.FindAsync(creates, cancellation).ConfigureAwait(false);
        return planned.ConvertAll(row => row.Row.Action == RowAction.Create && like.TryGetValue(row.Row.Key, out var alike) ? (row.Index, Adopted(row.Row, alike)) : row);
    }

    private PlannedRow Adopted(PlannedRow row, Likeness like)
    {
        if (like.One is { } record)
        {
            return Compared(row with { RecordId = record.Id, Reason = Reasons.LooksAlike }, record) with { Action = RowAction.Update, Adopts = true };
        }

        var field = _session.Flow.Target.KeyField ?? "the external ID";
        return row with
        {
            Action = RowAction.Conflict,
            Error = $"Key \"{row.Key}\" has no record, and by {string.Join(" or ", _session.Flow.Target.Match)} it could be any of: {string.Join(", ", like.Ids)}"
                + (like.Hidden.Count > 0 ? $" ({string.Join(", ", like.Hidden)} cannot be read by the portal's user)" : "")
                + $". Write \"{row.Key}\" into {field} of the right one in the portal, or merge them; it is looked at again at the next run.",
        };
    }

    private PlannedRow LookedUp(RowDraft draft, List<PortalRecord> found)
    {
        var row = draft.Row with { Before = new SlotState[draft.Row.Values.Length] };
        if (found.Count > 0)
        {
            // One key, several records: the oldest is ours, the others are for a person to judge.
            var compared = Compared(row with { RecordId = found[0].Id, Reason = Reasons.FoundByKey }, found[0]);
            return compared with { Doubles = [.. found.Skip(1).Select(record => record.Id)], WasMade = _mode.WasSent(row.Key) };
        }

        return draft.WasLinked && _session.Flow.Policies.OnMissing == MissingPolicy.Forget
            ? draft.Row with { Action = RowAction.Forget }
            : row with { Action = RowAction.Create, RecordId = 0, Reason = draft.WasLinked || draft.WasGone ? Reasons.DeletedThere : Reasons.NoRecord };
    }

    private PlannedRow Compared(PlannedRow row, PortalRecord record)
    {
        var (writes, after) = _comparer.Compare(row.Values, row.Before, record, row.Sent, row.IsUncertain);
        if (writes.Find(write => _session.Mapper.Slots[write.Slot].Field.IsImmutable) is { } fixedOne)
        {
            var field = _session.Mapper.Slots[fixedOne.Slot].Field.Name;
            return PlannedRow.Invalid(row.Row, row.Key, $"Field \"{field}\" of record {record.Id} is \"{fixedOne.From}\" and would become \"{fixedOne.To}\", which the portal does not take. Give the row another key in the source, or delete the record in the portal.");
        }

        row = row with
        {
            Action = writes.Count == 0 ? RowAction.Link : RowAction.Update,
            RecordId = record.Id,
            Current = record,
            Writes = writes,
            After = after,
        };
        return _session.Kind.Hindrance(_session.Mapper.Slots, row) is { } hindrance ? PlannedRow.Invalid(row.Row, row.Key, hindrance) : row;
    }

    private IRecordFinder Finder => _finder ?? throw new InvalidOperationException("A flow without a key field cannot have links.");
}
