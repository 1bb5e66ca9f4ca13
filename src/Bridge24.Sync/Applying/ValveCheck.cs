using System.Globalization;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Applying;

/// <summary>Holds what a run is about to do against the flow's valves, before anything is written.</summary>
internal sealed class ValveCheck(FlowSession session, KeyScan keys, SyncOptions options, IReadOnlyCollection<Valve> allowed)
{
    /// <summary>Below it, records and links are too few to tell a mistake from a beginning.</summary>
    private const long FewestRecords = 1_000;
    private const long FewestLinks = 10;

    private readonly FlowPolicies _policies = session.Flow.Policies;

    /// <summary>Only what is new in the source is read: that may be nothing, and none of it need be known.</summary>
    public bool IsPart { get; init; }

    /// <exception cref="SyncStoppedException">A valve closes; nothing was written.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        var links = session.Identity is { } identity ? await session.State.Links.CountAsync(identity.Id, cancellation).ConfigureAwait(false) : 0;
        if (keys.Rows == 0 && links > 0 && !IsPart)
        {
            Stop(Valve.EmptySource, $"{session.Source.Name} has no rows, and the flow has made {Text(links)} records from it", "Check the source.");
        }

        if (!IsPart && links >= FewestLinks && keys.Rows >= links / 2 && await KnownAsync(atLeastOne: true, cancellation).ConfigureAwait(false) == 0)
        {
            Stop(Valve.NewKeys, $"None of the {Text(keys.Rows)} keys of {session.Source.Name} is one of the flow's {Text(links)}", "Check that the key's column still holds what it held: as it is, all rows would become new records.");
        }

        await CheckRightsAsync(links, cancellation).ConfigureAwait(false);
        await CheckDeletesAsync(links, cancellation).ConfigureAwait(false);
        var mostCreates = await MostCreatesAsync(links, cancellation).ConfigureAwait(false);
        var mostChanges = IsOpen(Valve.MaxChange) || links == 0 || _policies.MaxChange.Of(links) >= links ? long.MaxValue : _policies.MaxChange.Of(links);
        var mapChanged = links > 0 && session.Drift.MapChanges.Count > 0 && !IsOpen(Valve.Mapping);
        if (Math.Min(mostCreates, mostChanges) == long.MaxValue && !mapChanged)
        {
            return;
        }

        var (creates, changes) = await CountAsync(cancellation).ConfigureAwait(false);
        if (mapChanged && changes > 0)
        {
            Stop(Valve.Mapping, $"its map changed since the last run ({string.Join(", ", session.Drift.MapChanges)}), and {Text(changes)} of {Text(links)} records would be changed", "Look at them with b24 plan.");
        }

        if (creates > mostCreates)
        {
            Stop(Valve.MaxCreate, $"{Text(creates)} records would be made, and max_create: {_policies.MaxCreate} allows {Text(mostCreates)}", "Look at them with b24 plan.");
        }

        if (changes > mostChanges)
        {
            Stop(Valve.MaxChange, $"{Text(changes)} of {Text(links)} records would be changed, and max_change: {_policies.MaxChange} allows {Text(mostChanges)}", "Look at them with b24 plan.");
        }
    }

    /// <summary>A user who does not see a record would make it a second time.</summary>
    private async Task CheckRightsAsync(long links, CancellationToken cancellation)
    {
        const string Danger = "and the portal's user is no administrator: a record that this user cannot see would be made a second time";
        const string Remedy = "Use an administrator's webhook, or make sure that the user may read all records of this type.";
        if (session.Schema.IsAdministrator || IsOpen(Valve.Rights))
        {
            return;
        }

        if (session.Flow.Target.Match.Count > 0 && keys.Rows > await KnownAsync(atLeastOne: false, cancellation).ConfigureAwait(false))
        {
            Stop(Valve.Rights, $"match: looks for existing records, {Danger}", Remedy);
        }

        if (links == 0 && session.HadKey && keys.Rows > 0)
        {
            Stop(Valve.Rights, $"the state knows no record of the flow, the portal keeps keys in \"{session.Key!.StateName}\" already, {Danger}", Remedy);
        }
    }

    private async Task CheckDeletesAsync(long links, CancellationToken cancellation)
    {
        if (IsOpen(Valve.MaxDelete) || _policies.OnDelete == DeletePolicy.Ignore || links == 0)
        {
            return;
        }

        var most = _policies.MaxDelete.Of(links);
        var gone = await new Departures(session, keys, options, mapping: 0).CountAsync(cancellation).ConfigureAwait(false);
        if (gone > most)
        {
            var what = _policies.OnDelete == DeletePolicy.Delete ? "deleted" : "cleared";
            Stop(Valve.MaxDelete, $"{Text(gone)} of {Text(links)} records would be {what}, because their keys left {session.Source.Name}, and max_delete: {_policies.MaxDelete} allows {Text(most)}", "Look at them with b24 plan.");
        }
    }

    /// <summary>How many records may be made; no limit where the rows without a record cannot exceed it anyway.</summary>
    private async Task<long> MostCreatesAsync(long links, CancellationToken cancellation)
    {
        if (IsOpen(Valve.MaxCreate) || keys.Rows <= _policies.MaxCreate.Of(FewestRecords))
        {
            return long.MaxValue;
        }

        var limit = _policies.MaxCreate.IsPercent ? 0 : _policies.MaxCreate.Of(0);
        if (_policies.MaxCreate.IsPercent)
        {
            var others = await session.Kind.CountAsync(session.Portal, cancellation).ConfigureAwait(false) - links;
            if (others < FewestRecords)
            {
                return long.MaxValue;
            }

            limit = _policies.MaxCreate.Of(others);
        }

        return keys.Rows <= limit || keys.Rows - await KnownAsync(atLeastOne: false, cancellation).ConfigureAwait(false) <= limit ? long.MaxValue : limit;
    }

    /// <summary>How many rows have a link; with <paramref name="atLeastOne"/> it stops counting at the first.</summary>
    private async Task<long> KnownAsync(bool atLeastOne, CancellationToken cancellation)
    {
        if (session.Identity is not { } identity)
        {
            return 0;
        }

        var key = session.Flow.Source.Key;
        var known = 0L;
        await foreach (var rows in session.Source.ReadAsync(cancellation).Where(row => row.Error is null && RowKey.IsUsable(row, key)).Select(row => RowKey.Of(row, key)).Chunk(options.ChunkSize).ConfigureAwait(false))
        {
            known += (await session.State.Links.RecordIdsAsync(identity.Id, rows, cancellation).ConfigureAwait(false)).Count;
            if (atLeastOne && known > 0)
            {
                break;
            }
        }

        return known;
    }

    private async Task<(long Creates, long Changes)> CountAsync(CancellationToken cancellation)
    {
        // A mapping number of 0 is never stored: links of any earlier mapping are carried over by slot names.
        var planner = new Planner(session, keys, new Looking(), mapping: 0);
        var (creates, changes) = (0L, 0L);
        await foreach (var rows in session.Source.ReadAsync(cancellation).Chunk(options.ChunkSize).ConfigureAwait(false))
        {
            foreach (var row in await planner.PlanAsync(rows, cancellation).ConfigureAwait(false))
            {
                creates += row.Action == RowAction.Create ? 1 : 0;
                changes += row.Action == RowAction.Update ? 1 : 0;
            }
        }

        return (creates, changes);
    }

    private bool IsOpen(Valve valve) => allowed.Contains(valve);

    private void Stop(Valve valve, string fact, string remedy)
    {
        if (!IsOpen(valve))
        {
            throw new SyncStoppedException($"Flow \"{session.Flow.Name}\" was stopped before it wrote: {fact}. {remedy} If it is meant, let it through once with: {ValveNames.Option(valve)}");
        }
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private sealed class Looking : PlanMode
    {
        public override bool IsHeld(string key) => false;

        public override bool MustCompare(string key) => false;

        public override bool WasSent(string key) => false;

        public override bool MayPend(PendingLink link) => true;
    }
}
