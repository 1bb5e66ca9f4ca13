using Bridge24.State;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>Settles unanswered writes whose row is no longer in the source: found, the record is linked; not found, the intent is dropped.</summary>
internal sealed class Leftovers(RunContext context)
{
    private readonly FlowSession _session = context.Session;

    public async Task SettleAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        if (keys.Count == 0)
        {
            return;
        }

        var finder = _session.Kind.Finder(_session, _session.Key);
        var found = await finder.ByKeyAsync([.. keys.Select(PlannedRow.OfKey)], cancellation).ConfigureAwait(false);
        var known = await _session.State.Links.FindAsync(_session.Identity!.Id, keys, cancellation).ConfigureAwait(false);
        await _session.State.Runs.RecordAsync(
            new RunRecord
            {
                Run = context.Run,
                Identity = _session.Identity!.Id,
                Links = [.. found.Where(record => !known.ContainsKey(record.Key)).Select(record => Unseen(record.Key, record.Value[0].Id))],
                Settled = [.. keys],
                Dead = [],
                Revived = [],
                Changes = [],
                Account = context.Account(),
            },
            CancellationToken.None).ConfigureAwait(false);
        foreach (var key in keys)
        {
            if (_session.Flow.Target.IsKeptInState && !known.ContainsKey(key))
            {
                context.Findings.Add("A record may have been made whose row left the source since; the portal cannot be asked for it by its key", $"key \"{key}\"");
            }

            if (context.Mode.Round.GetValueOrDefault(key) is { As: RowOutcome.Uncertain, Counted: true })
            {
                context.Book.Move(RowOutcome.Uncertain, found.ContainsKey(key) ? RowOutcome.Created : RowOutcome.Skipped);
            }
        }
    }

    /// <summary>A link without hashes: should the row come back, it is compared with its record afresh.</summary>
    private Link Unseen(string key, long record) => new()
    {
        Key = key,
        RecordId = record,
        Status = LinkStatus.Linked,
        RowHash = 0,
        Mapping = context.Mapping,
        Slots = new SlotState[_session.Mapper.Slots.Count],
    };
}
