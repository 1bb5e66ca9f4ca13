using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Applying;

namespace Bridge24.Sync.Targets;

/// <summary>Runs many searches of one list method, batched.</summary>
internal sealed class ListReader(Portal portal, BatchSizer sizer, string method = "crm.item.list", string rows = "items")
{
    private const int Page = 50;

    /// <param name="queue">The searches; emptied.</param>
    /// <param name="parameters">What a search sends.</param>
    /// <param name="take">Takes a search's records; answers the search that continues it, or null.</param>
    /// <param name="cancellation">Stops between requests.</param>
    public async Task ReadAsync<TSearch>(
        Queue<TSearch> queue,
        Func<TSearch, JsonObject> parameters,
        Func<TSearch, List<PortalRecord>, TSearch?> take,
        CancellationToken cancellation)
        where TSearch : class
    {
        while (queue.Count > 0)
        {
            var batch = portal.Batch();
            var sent = new List<(TSearch Search, BatchCommand Command)>();
            while (queue.Count > 0 && sent.Count < sizer.Next)
            {
                var search = queue.Dequeue();
                var asked = parameters(search);
                if (Batch.CanCarry(asked))
                {
                    sent.Add((search, batch.Add(method, asked)));
                    continue;
                }

                // Text that the server would take for a reference travels alone.
                var alone = await portal.CallAsync(method, asked, cancellation).ConfigureAwait(false);
                Continue(take(search, Records(alone)), queue);
            }

            if (sent.Count == 0)
            {
                continue;
            }

            var outcome = await batch.SendAsync(ct: cancellation).ConfigureAwait(false);
            sizer.Measured(sent.Count, outcome.Duration);
            foreach (var (search, command) in sent)
            {
                Continue(take(search, Records(TargetReader.Result(outcome[command]))), queue);
            }
        }
    }

    /// <summary>All rows of each of these owners, oldest first.</summary>
    public async Task<Dictionary<long, List<PortalRecord>>> ReadByOwnerAsync(IReadOnlyList<long> owners, Func<long, long, JsonObject> parameters, CancellationToken cancellation)
    {
        var found = owners.ToDictionary(owner => owner, _ => new List<PortalRecord>());
        await ReadAsync<OwnedRows>(
            new Queue<OwnedRows>(owners.Select(owner => new OwnedRows(owner, After: 0))),
            search => parameters(search.Owner, search.After),
            (search, records) =>
            {
                // A page that repeats what was there shows that the portal takes no "behind this ID": it ends the list.
                var more = records.FindAll(record => record.Id > search.After);
                found[search.Owner].AddRange(more);
                return more.Count >= Page ? search with { After = more[^1].Id } : null;
            },
            cancellation).ConfigureAwait(false);
        return found;
    }

    private List<PortalRecord> Records(System.Text.Json.JsonElement result) => [.. Php.Items(result, rows).Select(PortalRecord.Of)];

    private static void Continue<TSearch>(TSearch? next, Queue<TSearch> queue)
        where TSearch : class
    {
        if (next is not null)
        {
            queue.Enqueue(next);
        }
    }

    private sealed record OwnedRows(long Owner, long After);
}
