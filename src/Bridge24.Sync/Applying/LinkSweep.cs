using System.Globalization;
using Bridge24.Client;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Applying;

/// <summary>
/// Looks some of the flow's records up by their keys before anything is written, a further part at each run and all in turn: for keys that
/// stand on several records, for records that people deleted, and for a portal that is not the one the flow ran on.
/// </summary>
internal sealed class LinkSweep(RunContext context, IReadOnlyCollection<Valve> allowed)
{
    private const int PerCommand = 50;
    private const int FewestToJudge = 10;

    private readonly FlowSession _session = context.Session;

    /// <summary>As many keys as one request looks up, beside the probe of the filter; of records that do not carry their key each takes a command.</summary>
    private int PartSize => (Batch.MaxCommands - 1) * (_session.Key!.ApiNames.Count > 0 ? PerCommand : 1);

    /// <exception cref="SyncStoppedException">None of the records is in the portal.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var keys = await PartAsync(cancellation).ConfigureAwait(false);
        if (keys.Count == 0)
        {
            return;
        }

        var finder = _session.Kind.Finder(_session, _session.Key);
        var found = await finder.ByKeyAsync([.. keys.Select(PlannedRow.OfKey)], cancellation).ConfigureAwait(false);
        foreach (var (key, records) in found.Where(found => found.Value.Count > 1))
        {
            context.FoundDoubles(key, records[0].Id, records.Skip(1).Select(record => record.Id));
        }

        // What was written a moment ago need not be found yet.
        if (await IsSettledAsync(cancellation).ConfigureAwait(false))
        {
            await MissAsync(finder, keys, found, cancellation).ConfigureAwait(false);
        }
    }

    private async Task MissAsync(
        IRecordFinder finder, IReadOnlyList<string> keys, Dictionary<string, List<PortalRecord>> found, CancellationToken cancellation)
    {
        var links = await _session.State.Links.FindAsync(_session.Identity!.Id, [.. keys.Where(key => !found.ContainsKey(key))], cancellation).ConfigureAwait(false);
        var records = await finder.ByIdAsync([.. links.Values.Select(link => link.RecordId)], cancellation).ConfigureAwait(false);
        var gone = links.Values.Where(link => !records.ContainsKey(link.RecordId)).ToList();
        if (gone.Count == keys.Count && gone.Count >= FewestToJudge && !allowed.Contains(Valve.OtherPortal))
        {
            throw new SyncStoppedException(string.Create(
                CultureInfo.InvariantCulture,
                $"Flow \"{_session.Flow.Name}\" was stopped before it wrote: none of {gone.Count} records that it made is in portal \"{_session.Stored.Name}\" ({_session.Stored.Address}) any more. "
                + $"Check that it is the same portal, and that its user may see these records: as it is, all would be made again. If it is meant, let it through once with: {ValveNames.Option(Valve.OtherPortal)}"));
        }

        foreach (var link in links.Values.Where(link => records.TryGetValue(link.RecordId, out var record) && !_session.Key!.IsOn(record.Item, link.Key)))
        {
            context.Findings.Add("A record of the flow does not carry its key any more", $"key \"{link.Key}\", record {link.RecordId}");
        }

        context.Mode.Missing.UnionWith(gone.Select(link => link.Key));
    }

    private async Task<IReadOnlyList<string>> PartAsync(CancellationToken cancellation)
    {
        var identity = _session.Identity!.Id;
        var links = await _session.State.Links.CountAsync(identity, cancellation).ConfigureAwait(false);
        var part = links == 0 ? 0 : context.Run % ((links - 1) / PartSize + 1);
        IReadOnlyList<string> keys = [];
        for (var page = 0L; page <= part; page++)
        {
            var after = keys.Count == 0 ? "" : keys[^1];
            keys = await _session.State.Links.KeysAsync(identity, after, PartSize, cancellation).ConfigureAwait(false);
        }

        return keys;
    }

    private async Task<bool> IsSettledAsync(CancellationToken cancellation)
    {
        var runs = await _session.State.Runs.ListAsync(limit: 2, _session.Flow.Name, cancellation).ConfigureAwait(false);
        return runs.Count > 1 && runs[1].Finished is { } finished && context.Now - finished > _session.Flow.Policies.UncertainFor;
    }
}
