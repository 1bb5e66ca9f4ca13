using System.Globalization;
using Bridge24.State;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Planning;

/// <summary>Plans one flow after the other, remembering which records the earlier ones would make, so that later ones may link to them.</summary>
internal sealed class FlowPlan(SyncOptions options, Func<PlannedChange, ValueTask> onChange)
{
    private readonly HashSet<(string Flow, string Key)> _toCome = [];

    public async Task<PlanTotals> RunAsync(FlowSession session, CancellationToken cancellation)
    {
        var totals = new PlanTotals { Flow = session.Flow.Name, Portal = session.Stored.Name };
        var requests = session.Portal.Statistics.Requests - session.RequestsToOpen;
        if (session.Key is null)
        {
            await onChange(new PlannedChange { Flow = session.Flow.Name, Action = "create_field", Key = session.Flow.Target.KeyField!, Reason = Reasons.NoKeyField }).ConfigureAwait(false);
        }

        foreach (var notice in session.Drift.Notices)
        {
            totals.Notes.Add(notice);
        }

        if (!session.Schema.IsAdministrator && (session.Flow.Target.Match.Count > 0 || (session.HadKey && session.Identity is null)))
        {
            totals.Notes.Add("The portal's user is no administrator. Existing records that this user cannot see are not found, and would be made a second time.");
        }

        await new SourceProgress(session).BeginAsync(full: false, cancellation).ConfigureAwait(false);
        var keys = await KeyScan.ReadAsync(session.Source, session.Flow.Source.Key, session.Hash, cancellation).ConfigureAwait(false);
        // A mapping number of 0 is never stored: links of any earlier mapping are carried over by slot names.
        var planner = new Planner(session, keys, new Mode(_toCome, session.Flow.Name, await OpenAsync(session, cancellation).ConfigureAwait(false)), mapping: 0);
        var alike = new Lookalikes(session);
        var chunk = new List<SourceRow>(options.ChunkSize);
        await foreach (var row in session.Source.ReadAsync(cancellation).ConfigureAwait(false))
        {
            chunk.Add(row);
            if (chunk.Count == options.ChunkSize)
            {
                await ChunkAsync(session, planner, alike, chunk, totals, cancellation).ConfigureAwait(false);
                chunk.Clear();
            }
        }

        await ChunkAsync(session, planner, alike, chunk, totals, cancellation).ConfigureAwait(false);
        await DeparturesAsync(session, keys, totals, cancellation).ConfigureAwait(false);
        var reads = session.Portal.Statistics.Requests - requests - alike.Requests;
        totals.Forecast = await Forecaster.OfAsync(session, reads, totals, options.ChunkSize, cancellation).ConfigureAwait(false);
        if (alike.Note is { } note)
        {
            totals.Notes.Add(note);
        }

        if (totals.UnreadablePhones > 0)
        {
            totals.Notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{totals.UnreadablePhones:N0} phones cannot be read and would be passed on as they are. Where they lack their country's code, add it to the map: region: DE, or a column that holds it."));
        }

        return totals;
    }

    private static async Task<IReadOnlyDictionary<string, Intent>> OpenAsync(FlowSession session, CancellationToken cancellation)
    {
        var open = session.Identity is { } identity ? await session.State.Intents.OpenAsync(identity.Id, cancellation).ConfigureAwait(false) : [];
        return open.ToDictionary(intent => intent.Key, StringComparer.Ordinal);
    }

    private async Task DeparturesAsync(FlowSession session, KeyScan keys, PlanTotals totals, CancellationToken cancellation)
    {
        var departures = new Departures(session, keys, options, mapping: 0);
        if (departures.HeldBack is { } reason && session.Identity is not null)
        {
            totals.Notes.Add($"No record will be deleted or cleared: {reason}.");
        }

        await foreach (var rows in departures.PlanAsync(_ => false, cancellation).ConfigureAwait(false))
        {
            foreach (var change in rows.Select(row => ChangeReader.Read(session, row)).OfType<PlannedChange>())
            {
                totals.Delete += change.Action == "delete" ? 1 : 0;
                totals.Clear += change.Action == "clear" ? 1 : 0;
                await onChange(change).ConfigureAwait(false);
            }
        }
    }

    private async Task ChunkAsync(FlowSession session, Planner planner, Lookalikes alike, List<SourceRow> rows, PlanTotals totals, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var planned = await planner.PlanAsync(rows, cancellation).ConfigureAwait(false);
        await alike.LookAsync(planned, cancellation).ConfigureAwait(false);
        foreach (var row in planned)
        {
            Count(totals, row);
            if (row.Action is RowAction.Create or RowAction.Update or RowAction.Link)
            {
                _toCome.Add((session.Flow.Name, row.Key));
                totals.UnreadablePhones += row.Unreadable;
            }

            if (ChangeReader.Read(session, row) is { } change)
            {
                await onChange(change).ConfigureAwait(false);
            }
        }
    }

    private static void Count(PlanTotals totals, PlannedRow row)
    {
        totals.Read++;
        switch (row.Action)
        {
            case RowAction.Create:
                totals.Create++;
                break;
            case RowAction.Conflict:
                totals.Conflicts++;
                break;
            case RowAction.Update when row.Adopts:
                totals.Adopt++;
                break;
            case RowAction.Update:
                totals.Update++;
                break;
            case RowAction.Invalid:
                totals.Invalid++;
                break;
            case RowAction.Forget or RowAction.Merged or RowAction.Skip:
                totals.Skipped++;
                break;
            default:
                totals.Unchanged++;
                break;
        }
    }

    private sealed class Mode(HashSet<(string Flow, string Key)> toCome, string flow, IReadOnlyDictionary<string, Intent> open) : PlanMode
    {
        public override bool IsHeld(string key) => false;

        public override bool MustCompare(string key) => open.ContainsKey(key);

        public override Intent? Unanswered(string key) => open.GetValueOrDefault(key);

        public override bool WasSent(string key) => false;

        public override bool MayPend(PendingLink link) =>
            string.Equals(link.Flow, flow, StringComparison.Ordinal) || toCome.Contains((link.Flow, link.Key));
    }
}
