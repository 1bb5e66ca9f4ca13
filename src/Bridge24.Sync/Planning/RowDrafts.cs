using Bridge24.State;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Planning;

/// <summary>Decides about rows as far as the state alone can tell: invalid and unchanged ones are settled, the portal is asked about the others.</summary>
internal sealed class RowDrafts
{
    private readonly FlowSession _session;
    private readonly KeyScan _keys;
    private readonly PlanMode _mode;
    private readonly RecordComparer _comparer;
    private readonly RowHash _rowHash;
    private readonly OldMappings? _mappings;

    public RowDrafts(FlowSession session, KeyScan keys, PlanMode mode, int mapping, RecordComparer comparer)
    {
        _session = session;
        _keys = keys;
        _mode = mode;
        _comparer = comparer;
        _rowHash = new RowHash(session.Hash, session.Fingerprint);
        _mappings = session.Identity is { } identity ? new OldMappings(session.State, identity.Id, mapping, session.Mapper.Slots) : null;
    }

    /// <summary>A draft a row, in their order.</summary>
    public async Task<IReadOnlyList<RowDraft>> MakeAsync(IReadOnlyList<SourceRow> rows, CancellationToken cancellation)
    {
        var links = await LinksAsync(rows, cancellation).ConfigureAwait(false);
        var targets = await LinkMap.ReadAsync(_session, rows, cancellation).ConfigureAwait(false);
        var drafts = new List<RowDraft>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            drafts.Add(await DraftAsync(i, rows[i], links, targets, cancellation).ConfigureAwait(false));
        }

        return drafts;
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

    private async ValueTask<RowDraft> DraftAsync(
        int index, SourceRow row, IReadOnlyDictionary<string, Link> links, LinkMap targets, CancellationToken cancellation)
    {
        if (row.Error is { } unreadable)
        {
            return RowDraft.Done(index, PlannedRow.Invalid(row, key: "", unreadable));
        }

        if (RowKey.Fault(row, _session.Flow.Source.Key) is { } fault)
        {
            return RowDraft.Done(index, PlannedRow.Invalid(row, key: "", fault));
        }

        var key = RowKey.Of(row, _session.Flow.Source.Key);
        if (key.Length > _session.Key?.Longest)
        {
            return RowDraft.Done(index, PlannedRow.Invalid(row, key, $"The key has {key.Length} characters, and the portal keeps {_session.Key.Longest} of an external ID. Keep it in a user field (target: key), or name other columns as the key."));
        }

        if (_keys.IsRepeated(key))
        {
            return RowDraft.Done(index, PlannedRow.Invalid(row, key, $"Key \"{key}\" stands in more than one row, or differs from another only in case or in blanks at its end: the portal cannot tell them apart. Make the keys different."));
        }

        var link = links.GetValueOrDefault(key);
        var hash = _rowHash.Of(row, _session.Mapper.LinksOf(row).Select(target => targets.Find(target.Flow, target.Key)).Concat(_session.Mapper.StampsOf(row)));
        var done = new PlannedRow { Row = row, Key = key, RowHash = hash, RecordId = link?.RecordId ?? 0, Action = RowAction.Unchanged };
        if (_mode.IsHeld(key))
        {
            return RowDraft.Done(index, done with { Action = RowAction.Defer });
        }

        if (link is { Status: LinkStatus.Merged })
        {
            return RowDraft.Done(index, done with { Action = RowAction.Skip });
        }

        if (link is not null && link.RowHash == hash && !_mode.MustCompare(key) && !_mode.IsMissing(key) && (link.Status == LinkStatus.Linked || _session.Flow.Policies.OnMissing == MissingPolicy.Forget))
        {
            return RowDraft.Done(index, link.Status == LinkStatus.Linked ? done : done with { Action = RowAction.Forget, RecordId = 0 });
        }

        return await MapAsync(index, done, link, targets, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<RowDraft> MapAsync(int index, PlannedRow row, Link? link, LinkMap targets, CancellationToken cancellation)
    {
        var mapped = _session.Mapper.Map(row.Row, targets.Find, _session.Codes);
        var error = mapped.Error ?? _session.Kind.Flaw(_session.Mapper.Slots, mapped.Values) ?? mapped.Pending.Where(pending => !_mode.MayPend(pending)).Select(MissingLink).FirstOrDefault();
        if (error is not null)
        {
            return RowDraft.Done(index, PlannedRow.Invalid(row.Row, row.Key, error));
        }

        row = row with { Values = mapped.Values, Pending = mapped.Pending, Unreadable = mapped.Unreadable, IsUncertain = _mode.MustCompare(row.Key) };
        if (_mode.Unanswered(row.Key) is { Slots.Count: > 0 } intent)
        {
            row = row with { Sent = await _mappings!.SlotsAsync(intent.Mapping, intent.Slots, cancellation).ConfigureAwait(false) };
        }

        if (link is null || link.Status == LinkStatus.Gone)
        {
            return link is not null && _session.Flow.Policies.OnMissing == MissingPolicy.Forget
                ? RowDraft.Done(index, row with { Action = RowAction.Forget, RecordId = link.RecordId })
                : new RowDraft(index, row with { Before = new SlotState[mapped.Values.Length], RecordId = 0 }, WasLinked: false) { WasGone = link is not null };
        }

        var before = await _mappings!.SlotsAsync(link.Mapping, link.Slots, cancellation).ConfigureAwait(false);
        row = row with { Before = before };
        return row.IsUncertain || _comparer.ChangedHere(mapped.Values, before) || _mode.IsMissing(row.Key)
            ? new RowDraft(index, row, WasLinked: true)
            : RowDraft.Done(index, row with { Action = RowAction.Link, After = before });
    }

    private static string MissingLink(PendingLink pending) =>
        $"Flow \"{pending.Flow}\" has no record with key \"{pending.Key}\". It is tried again at the next run; sync \"{pending.Flow}\" first, or correct the key.";
}
