using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Applying;

namespace Bridge24.Sync.Targets;

/// <summary>Reads things one by one, batched, where the portal's list cannot be asked for several.</summary>
internal sealed class SingleReader(Portal portal)
{
    private readonly BatchSizer _sizer = new(Batch.MaxCommands);

    /// <summary>The answers by ID; none for what is not there.</summary>
    public async Task<Dictionary<long, JsonElement>> ReadAsync(
        string method, IReadOnlyCollection<long> ids, Func<long, JsonObject> parameters, CancellationToken cancellation)
    {
        var found = new Dictionary<long, JsonElement>();
        var open = new Queue<long>(ids.Distinct());
        while (open.Count > 0)
        {
            var batch = portal.Batch();
            var asked = new List<(long Id, BatchCommand Command)>();
            while (open.Count > 0 && asked.Count < _sizer.Next)
            {
                var id = open.Dequeue();
                asked.Add((id, batch.Add(method, parameters(id), safety: MethodSafety.Read)));
            }

            var outcome = await batch.SendAsync(ct: cancellation).ConfigureAwait(false);
            _sizer.Measured(asked.Count, outcome.Duration);
            foreach (var (id, command) in asked)
            {
                if (outcome[command].Error is not { } error || !Refusals.IsNotFound(error))
                {
                    found[id] = TargetReader.Result(outcome[command]);
                }
            }
        }

        return found;
    }
}
