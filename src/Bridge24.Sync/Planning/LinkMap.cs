using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Planning;

/// <summary>The records behind the keys that a chunk of rows links to, read from the state in one go a flow.</summary>
internal sealed class LinkMap
{
    private readonly Dictionary<(string Flow, string Key), long> _records = [];

    public static async Task<LinkMap> ReadAsync(FlowSession session, IReadOnlyList<SourceRow> rows, CancellationToken cancellation)
    {
        var map = new LinkMap();
        if (session.Flow.LinkedFlows.Count == 0)
        {
            return map;
        }

        var wanted = rows.Where(row => row.Error is null).SelectMany(session.Mapper.LinksOf).Where(link => UnkeptText.Fault(link.Key) is null).ToHashSet();
        foreach (var flow in wanted.GroupBy(link => link.Flow, StringComparer.Ordinal))
        {
            if (session.Linked.GetValueOrDefault(flow.Key) is not { } identity)
            {
                continue;
            }

            var keys = flow.Select(link => link.Key).ToList();
            var records = await session.State.Links.RecordIdsAsync(identity.Id, keys, cancellation).ConfigureAwait(false);
            foreach (var (key, record) in records)
            {
                map._records[(flow.Key, key)] = record;
            }
        }

        return map;
    }

    /// <summary>The record behind a key, or null when there is none yet.</summary>
    public long? Find(string flow, string key) => _records.TryGetValue((flow, key), out var record) ? record : null;
}
