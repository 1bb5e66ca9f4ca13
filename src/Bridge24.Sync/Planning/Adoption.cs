using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>Finds, for rows without a record of their own, the existing records that <c>match:</c> lets them adopt.</summary>
internal sealed class Adoption(FlowSession session, IRecordFinder finder, IReadOnlyList<string> kinds)
{
    private readonly DuplicateSearch _search = new(session.Portal, session.Flow.Target.Entity);
    private readonly HashSet<long> _taken = [];

    /// <summary>The records that could be a row's own, by its key; none where nothing looks like it.</summary>
    public async Task<IReadOnlyDictionary<string, Likeness>> FindAsync(IReadOnlyList<PlannedRow> rows, CancellationToken cancellation)
    {
        var hits = await _search.FindAsync(rows.SelectMany(Questions), cancellation).ConfigureAwait(false);
        if (hits.Count == 0)
        {
            return new Dictionary<string, Likeness>();
        }

        var records = await finder.ByIdAsync([.. hits.Values.SelectMany(ids => ids).Distinct()], cancellation).ConfigureAwait(false);
        var like = new Dictionary<string, Likeness>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => hits.ContainsKey(row.Key)))
        {
            var ids = hits[row.Key];
            var free = ids.Where(records.ContainsKey).Select(id => records[id]).Where(record => IsFree(record) && IsLike(row, record)).OrderBy(record => record.Id).ToList();
            var hidden = ids.Where(id => !records.ContainsKey(id)).Order().ToList();
            if (free.Count + hidden.Count > 0)
            {
                like[row.Key] = new Likeness(free, hidden);
            }

            if (free.Count == 1 && hidden.Count == 0)
            {
                // Rows that share an e-mail cannot share a record: the first one has it.
                _taken.Add(free[0].Id);
            }
        }

        return like;
    }

    private IEnumerable<(string Mark, string Kind, IReadOnlyList<string> Values)> Questions(PlannedRow row) =>
        kinds.Select(kind => (row.Key, kind, Values(session, row, kind))).Where(question => question.Item3.Count > 0);

    /// <summary>The phones or e-mails that a row derives.</summary>
    public static IReadOnlyList<string> Values(FlowSession session, PlannedRow row, string kind)
    {
        var slots = session.Mapper.Slots;
        return [.. Enumerable.Range(0, slots.Count).Where(i => slots[i].Field.Name == kind && !row.Values[i].IsEmpty).Select(i => row.Values[i].Items[0])];
    }

    private bool IsFree(PortalRecord record) => !_taken.Contains(record.Id) && string.IsNullOrEmpty(session.Key?.Of(record.Item));

    private bool IsLike(PlannedRow row, PortalRecord record) => kinds.Any(kind =>
        record.Multivalues(kind).Exists(known => Values(session, row, kind).Any(value => Multifield.Same(kind, known.Value, value))));
}
