using System.Runtime.CompilerServices;
using Bridge24.State;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>Finds the records whose key left the source, and decides what becomes of each.</summary>
internal sealed class Departures(FlowSession session, KeyScan keys, SyncOptions options, int mapping)
{
    private readonly DeletePolicy _policy = session.Flow.Policies.OnDelete;
    private readonly RecordComparer _comparer = new(session.Mapper.Slots, session.Flow.Policies, session.Hash);

    /// <summary>Why no key counts as gone although the flow says what to do then; null where nothing stands in the way.</summary>
    public string? HeldBack => (_policy, keys.Rows, keys.Unreadable) switch
    {
        (DeletePolicy.Ignore, _, _) => null,
        (_, 0, _) => $"{session.Source.Name} has no rows, and an empty source deletes nothing",
        (_, _, > 0) => $"{session.Source.Name} has rows without a readable key, which may be those that are missing",
        _ => null,
    };

    private bool Rests => _policy == DeletePolicy.Ignore || session.Identity is null || session.Key is null || HeldBack is not null;

    /// <summary>How many records would be deleted or cleared, without asking the portal.</summary>
    public async Task<long> CountAsync(CancellationToken cancellation)
    {
        var count = 0L;
        await foreach (var links in LinksAsync(cancellation).ConfigureAwait(false))
        {
            count += links.Count;
        }

        return count;
    }

    /// <summary>What is to be done, some keys at a time; <paramref name="isOpen"/> tells keys that must not be touched now.</summary>
    public async IAsyncEnumerable<IReadOnlyList<PlannedRow>> PlanAsync(Func<string, bool> isOpen, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var links in LinksAsync(cancellation).ConfigureAwait(false))
        {
            yield return await PlanAsync(links.FindAll(link => !isOpen(link.Key)), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The same again for links whose write stayed unanswered.</summary>
    public async Task<IReadOnlyList<PlannedRow>> PlanAsync(IReadOnlyList<Link> links, CancellationToken cancellation)
    {
        if (links.Count == 0)
        {
            return [];
        }

        var finder = session.Kind.Finder(session, session.Key);
        var records = await finder.ByIdAsync([.. links.Select(link => link.RecordId)], cancellation).ConfigureAwait(false);
        var mappings = Mappings();
        var planned = new List<PlannedRow>(links.Count);
        foreach (var link in links)
        {
            var before = await mappings.SlotsAsync(link.Mapping, link.Slots, cancellation).ConfigureAwait(false);
            planned.Add(Row(link, before, records.GetValueOrDefault(link.RecordId)));
        }

        return planned;
    }

    private PlannedRow Row(Link link, SlotState[] before, PortalRecord? record)
    {
        var row = new PlannedRow
        {
            Row = new SourceRow(0, [], []),
            Key = link.Key,
            Action = RowAction.Forget,
            RecordId = link.RecordId,
            Before = before,
            Departed = link,
            Reason = Reasons.KeyLeft,
        };
        // A record that is not there any more, or carries another key by now, is not ours to delete.
        if (record is null || !session.Key!.IsOn(record.Item, link.Key))
        {
            return row;
        }

        row = row with { Current = record };
        if (_policy == DeletePolicy.Delete)
        {
            return row with { Action = RowAction.Delete, Writes = Shown(before, record) };
        }

        var nothing = new FieldValue[before.Length];
        Array.Fill(nothing, FieldValue.Empty);
        var (writes, _) = _comparer.Compare(nothing, before, record);
        return row with { Action = writes.Count == 0 ? RowAction.Link : RowAction.Clear, Values = nothing, Writes = writes, After = new SlotState[before.Length] };
    }

    /// <summary>What the flow's fields show before their record goes: for the plan and for the history.</summary>
    private List<SlotWrite> Shown(SlotState[] before, PortalRecord record)
    {
        var slots = session.Mapper.Slots;
        var owned = new MultifieldOwner(slots, new FieldValue[slots.Count].Select(_ => FieldValue.Empty).ToArray(), before, record, session.Hash);
        var shown = new List<SlotWrite>();
        for (var i = 0; i < slots.Count; i++)
        {
            var value = slots[i].IsMultifield()
                ? owned[i] is { } one ? FieldValue.Of(one.Value) : FieldValue.Empty
                : record.TryGet(slots[i].Field.ApiName, out var element) ? FieldCodec.Read(slots[i].Field, element) : FieldValue.Empty;
            if (!value.IsEmpty)
            {
                shown.Add(new SlotWrite(i, value, FieldValue.Empty));
            }
        }

        return shown;
    }

    private async IAsyncEnumerable<List<Link>> LinksAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var after = "";
        while (!Rests)
        {
            var page = await session.State.Links.KeysAsync(session.Identity!.Id, after, options.ChunkSize, cancellation).ConfigureAwait(false);
            var gone = page.Where(key => !keys.Holds(key)).ToList();
            if (gone.Count > 0)
            {
                var links = await session.State.Links.FindAsync(session.Identity.Id, gone, cancellation).ConfigureAwait(false);
                yield return [.. gone.Where(links.ContainsKey).Select(key => links[key]).Where(IsLeft)];
            }

            if (page.Count < options.ChunkSize)
            {
                yield break;
            }

            after = page[^1];
        }
    }

    /// <summary>A record that was cleared before has nothing left that the flow wrote.</summary>
    private bool IsLeft(Link link) =>
        _policy == DeletePolicy.Delete || link.Slots.Any(slot => slot.Derived != KeyedHash.None);

    private OldMappings Mappings() => new(session.State, session.Identity!.Id, mapping, session.Mapper.Slots);
}
