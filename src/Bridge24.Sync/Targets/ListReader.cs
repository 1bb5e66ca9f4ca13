using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Applying;

namespace Bridge24.Sync.Targets;

/// <summary>Runs many <c>crm.item.list</c> searches, batched.</summary>
internal sealed class ListReader(Portal portal, BatchSizer sizer)
{
    private const string Method = "crm.item.list";

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
                    sent.Add((search, batch.Add(Method, asked)));
                    continue;
                }

                // Text that the server would take for a reference travels alone.
                var alone = await portal.CallAsync(Method, asked, cancellation).ConfigureAwait(false);
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

    private static List<PortalRecord> Records(System.Text.Json.JsonElement result) => [.. Php.Items(result).Select(PortalRecord.Of)];

    private static void Continue<TSearch>(TSearch? next, Queue<TSearch> queue)
        where TSearch : class
    {
        if (next is not null)
        {
            queue.Enqueue(next);
        }
    }
}
