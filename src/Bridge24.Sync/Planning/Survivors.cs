using Bridge24.State;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>
/// Finds, for a record that is gone, the one that people merged it into. The portal keeps no trace of a merge but this: the survivor, which is
/// another row's record, has the gone one's phones and e-mails, and at least one of them is none that the flow wrote there.
/// </summary>
internal sealed class Survivors(FlowSession session, IReadOnlyList<string> kinds)
{
    private readonly DuplicateSearch _search = new(session.Portal, session.Flow.Target.Entity);
    private readonly RecordFinder _finder = new(session.Portal, session.Flow.Target.Entity, session.Key!, session.Mapper.Slots);

    /// <summary>Rows whose linked record is gone lead to its survivor, where there is one.</summary>
    public static async Task<List<(int Index, PlannedRow Row)>> FollowAsync(
        FlowSession session, List<(int Index, PlannedRow Row)> planned, HashSet<string> linked, CancellationToken cancellation)
    {
        bool IsGone(PlannedRow row) => row.Action is RowAction.Create or RowAction.Forget && linked.Contains(row.Key);
        var gone = planned.Select(row => row.Row).Where(IsGone).ToList();
        if (gone.Count == 0 || Of(session) is not { } survivors)
            return planned;

        var found = await survivors.FindAsync(gone, cancellation).ConfigureAwait(false);
        return planned.ConvertAll(row => IsGone(row.Row) && found.TryGetValue(row.Row.Key, out var survivor)
            ? (row.Index, row.Row with { Action = RowAction.Merged, RecordId = survivor.Id, Survivor = survivor.Key })
            : row);
    }

    /// <summary>Null where records of this type, or without phones and e-mails in the map, leave no such trace.</summary>
    private static Survivors? Of(FlowSession session)
    {
        var kinds = session.Mapper.Slots.Select(slot => slot.Field.Name).Where(name => name is "EMAIL" or "PHONE").Distinct(StringComparer.Ordinal).ToList();
        return session.Key is not null && session.Identity is not null && kinds.Count > 0 && DuplicateSearch.Knows(session.Flow.Target.Entity) ? new Survivors(session, kinds) : null;
    }

    /// <summary>The surviving record by the key of the row whose own record is gone; none where it is not clear.</summary>
    private async Task<IReadOnlyDictionary<string, (long Id, string Key)>> FindAsync(IReadOnlyList<PlannedRow> rows, CancellationToken cancellation)
    {
        var hits = await _search.FindAsync(rows.SelectMany(Questions), cancellation).ConfigureAwait(false);
        var records = hits.Count == 0 ? [] : await _finder.ByIdAsync([.. hits.Values.SelectMany(ids => ids).Distinct()], cancellation).ConfigureAwait(false);
        var keys = records.Values.Select(record => session.Key!.Of(record.Item)).OfType<string>().Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var links = await session.State.Links.FindAsync(session.Identity!.Id, keys, cancellation).ConfigureAwait(false);
        var survivors = new Dictionary<string, (long, string)>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => hits.ContainsKey(row.Key)))
        {
            var likely = hits[row.Key].Where(records.ContainsKey).Select(id => records[id]).Where(record => Took(row, record, links)).ToList();
            if (likely.Count == 1)
                survivors[row.Key] = (likely[0].Id, session.Key!.Of(likely[0].Item)!);
        }

        return survivors;
    }

    private bool Took(PlannedRow row, PortalRecord record, IReadOnlyDictionary<string, Link> links)
    {
        if (session.Key!.Of(record.Item) is not { } key || key == row.Key || links.GetValueOrDefault(key) is not { Status: LinkStatus.Linked } link || link.RecordId != record.Id)
            return false;

        var wanted = kinds.SelectMany(kind => Adoption.Values(session, row, kind).Select(value => (kind, value))).ToList();
        var held = wanted.ConvertAll(one => record.Multivalues(one.kind).Find(known => Multifield.Same(one.kind, known.Value, one.value)));
        return held.TrueForAll(value => value is not null) && held.Exists(value => !WroteHere(link, value!));
    }

    private bool WroteHere(Link link, Multivalue value) =>
        link.Slots.Any(slot => slot.ValueId == value.Id || (slot.ValueId == 0 && slot.Derived != KeyedHash.None && slot.Derived == session.Hash.Of(Mapping.FieldValue.Of(value.Value))));

    private IEnumerable<(string Mark, string Kind, IReadOnlyList<string> Values)> Questions(PlannedRow row) =>
        kinds.Select(kind => (row.Key, kind, Adoption.Values(session, row, kind))).Where(question => question.Item3.Count > 0);
}
