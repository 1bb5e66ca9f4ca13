using Bridge24.State;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>Decides what is to be done about each row of a chunk. Reads the state and the portal; writes nothing.</summary>
internal sealed class Planner
{
    private readonly FlowSession _session;
    private readonly KeyScan _keys;
    private readonly PlanMode _mode;
    private readonly RowHash _rowHash;
    private readonly RecordComparer _comparer;
    private readonly IRecordFinder? _finder;
    private readonly OldMappings? _mappings;
    private readonly Adoption? _adoption;

    public Planner(FlowSession session, KeyScan keys, PlanMode mode, int mapping)
    {
        _session = session;
        _keys = keys;
        _mode = mode;
        _rowHash = new RowHash(session.Hash, session.Fingerprint);
        _comparer = new RecordComparer(session.Mapper.Slots, session.Flow.Policies, session.Hash);
        _finder = session.Key is { } key ? session.Kind.Finder(session, key) : null;
        _adoption = session.Flow.Target.Match is { Count: > 0 } kinds
            ? new Adoption(session, _finder ?? session.Kind.Finder(session, key: null), kinds)
            : null;
        _mappings = session.Identity is { } identity ? new OldMappings(session.State, identity.Id, mapping, session.Mapper.Slots) : null;
    }

    public async Task<IReadOnlyList<PlannedRow>> PlanAsync(IReadOnlyList<SourceRow> rows, CancellationToken cancellation)
    {
        var planned = new PlannedRow?[rows.Count];
        var links = await LinksAsync(rows, cancellation).ConfigureAwait(false);
        var targets = await LinkMap.ReadAsync(_session, rows, cancellation).ConfigureAwait(false);
        var open = new List<Draft>();
        for (var i = 0; i < rows.Count; i++)
        {
            var draft = await DraftAsync(i, rows[i], links, targets, cancellation).ConfigureAwait(false);
            planned[i] = draft.Settled;
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

    private async Task<IReadOnlyDictionary<string, Link>> LinksAsync(IReadOnlyList<SourceRow> rows, CancellationToken cancellation)
    {
        if (_session.Identity is not { } identity)
        {
            return new Dictionary<string, Link>();
        }

        var key = _session.Flow.Source.Key;
        var keys = rows.Where(row => row.Error is null && RowKey.IsUsable(row, key)).Select(row => RowKey.Of(row, key)).ToHashSet(StringComparer.Ordinal);
        return await _session.State.Links.FindAsync(identity.Id, keys, cancellation).ConfigureAwait(false);
    }

    /// <summary>What the state alone can tell: invalid and unchanged rows, rows whose values are what they were.</summary>
    private async ValueTask<Draft> DraftAsync(
        int index, SourceRow row, IReadOnlyDictionary<string, Link> links, LinkMap targets, CancellationToken cancellation)
    {
        if (row.Error is { } unreadable)
        {
            return Draft.Done(index, Invalid(row, key: "", unreadable));
        }

        if (RowKey.Fault(row, _session.Flow.Source.Key) is { } fault)
        {
            return Draft.Done(index, Invalid(row, key: "", fault));
        }

        var key = RowKey.Of(row, _session.Flow.Source.Key);
        if (key.Length > _session.Key?.Longest)
        {
            return Draft.Done(index, Invalid(row, key, $"The key has {key.Length} characters, and the portal keeps {_session.Key.Longest} of an external ID. Keep it in a user field (target: key), or name other columns as the key."));
        }

        if (_keys.IsRepeated(key))
        {
            return Draft.Done(index, Invalid(row, key, $"Key \"{key}\" stands in more than one row, or differs from another only in case or in blanks at its end: the portal cannot tell them apart. Make the keys different."));
        }

        var link = links.GetValueOrDefault(key);
        var hash = _rowHash.Of(row, _session.Mapper.LinksOf(row).Select(target => targets.Find(target.Flow, target.Key)).Concat(_session.Mapper.StampsOf(row)));
        var done = new PlannedRow { Row = row, Key = key, RowHash = hash, RecordId = link?.RecordId ?? 0, Action = RowAction.Unchanged };
        if (_mode.IsHeld(key))
        {
            return Draft.Done(index, done with { Action = RowAction.Defer });
        }

        if (link is { Status: LinkStatus.Merged })
        {
            return Draft.Done(index, done with { Action = RowAction.Skip });
        }

        if (link is not null && link.RowHash == hash && !_mode.MustCompare(key) && !_mode.IsMissing(key) && (link.Status == LinkStatus.Linked || _session.Flow.Policies.OnMissing == MissingPolicy.Forget))
        {
            return Draft.Done(index, link.Status == LinkStatus.Linked ? done : done with { Action = RowAction.Forget, RecordId = 0 });
        }

        return await MapAsync(index, done, link, targets, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Draft> MapAsync(int index, PlannedRow row, Link? link, LinkMap targets, CancellationToken cancellation)
    {
        var mapped = _session.Mapper.Map(row.Row, targets.Find, _session.Codes);
        var error = mapped.Error ?? _session.Kind.Flaw(_session.Mapper.Slots, mapped.Values) ?? mapped.Pending.Where(pending => !_mode.MayPend(pending)).Select(MissingLink).FirstOrDefault();
        if (error is not null)
        {
            return Draft.Done(index, Invalid(row.Row, row.Key, error));
        }

        row = row with { Values = mapped.Values, Pending = mapped.Pending, Unreadable = mapped.Unreadable, IsUncertain = _mode.MustCompare(row.Key) };
        if (_mode.Unanswered(row.Key) is { Slots.Count: > 0 } intent)
        {
            row = row with { Sent = await _mappings!.SlotsAsync(intent.Mapping, intent.Slots, cancellation).ConfigureAwait(false) };
        }

        if (link is null || link.Status == LinkStatus.Gone)
        {
            return link is not null && _session.Flow.Policies.OnMissing == MissingPolicy.Forget
                ? Draft.Done(index, row with { Action = RowAction.Forget, RecordId = link.RecordId })
                : new Draft(index, row with { Before = new SlotState[mapped.Values.Length], RecordId = 0 }, WasLinked: false) { WasGone = link is not null };
        }

        var before = await _mappings!.SlotsAsync(link.Mapping, link.Slots, cancellation).ConfigureAwait(false);
        row = row with { Before = before };
        return row.IsUncertain || _comparer.ChangedHere(mapped.Values, before) || _mode.IsMissing(row.Key)
            ? new Draft(index, row, WasLinked: true)
            : Draft.Done(index, row with { Action = RowAction.Link, After = before });
    }

    /// <summary>What only the portal can tell: whether there is a record, and what it shows.</summary>
    private async Task<List<(int Index, PlannedRow Row)>> CompareAsync(List<Draft> open, CancellationToken cancellation)
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

    private PlannedRow LookedUp(Draft draft, List<PortalRecord> found)
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
            return Invalid(row.Row, row.Key, $"Field \"{field}\" of record {record.Id} is \"{fixedOne.From}\" and would become \"{fixedOne.To}\", which the portal does not take. Give the row another key in the source, or delete the record in the portal.");
        }

        return row with
        {
            Action = writes.Count == 0 ? RowAction.Link : RowAction.Update,
            RecordId = record.Id,
            Current = record,
            Writes = writes,
            After = after,
        };
    }

    private IRecordFinder Finder => _finder ?? throw new InvalidOperationException("A flow without a key field cannot have links.");

    private static PlannedRow Invalid(SourceRow row, string key, string error) =>
        new() { Row = row, Key = key, Action = RowAction.Invalid, Error = error };

    private static string MissingLink(PendingLink pending) =>
        $"Flow \"{pending.Flow}\" has no record with key \"{pending.Key}\". It is tried again at the next run; sync \"{pending.Flow}\" first, or correct the key.";

    private sealed record Draft(int Index, PlannedRow Row, bool WasLinked)
    {
        /// <summary>The state knows that the record was deleted in the portal.</summary>
        public bool WasGone { get; init; }

        public PlannedRow? Settled { get; private init; }

        public static Draft Done(int index, PlannedRow row) => new(index, row, WasLinked: false) { Settled = row };
    }
}
