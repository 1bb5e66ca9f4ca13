using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Applying;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets;

/// <summary>Finds records by the source's key or by their ID, in as few requests as it takes, and never trusts a page that may have been cut.</summary>
internal sealed class RecordFinder : IRecordFinder
{
    private const int PerCommand = 50;
    private const int Page = 50;

    private readonly ListReader _reader;
    private readonly EntityType _entity;
    private readonly TargetKey? _key;
    private readonly string[] _select;
    private bool _probed;

    public RecordFinder(Portal portal, EntityType entity, TargetKey? key, IReadOnlyList<Slot> slots)
    {
        _reader = new ListReader(portal, new BatchSizer(Batch.MaxCommands));
        _entity = entity;
        _key = key;
        var plain = slots.Select(slot => slot.Field.ApiName).Where(name => name != "fm");
        // Multifields cannot be named in the select of crm.item.list; they come with "*".
        string[] everything = slots.Any(slot => slot.Field.ApiName == "fm") ? ["*"] : [];
        _select = [.. everything.Append("id").Concat(key?.ApiNames ?? []).Concat(plain).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The records that carry exactly the keys of these rows, by key, lowest ID first.</summary>
    /// <exception cref="SyncStoppedException">The portal ignores the filter.</exception>
    public async Task<Dictionary<string, List<PortalRecord>>> ByKeyAsync(IReadOnlyCollection<PlannedRow> rows, CancellationToken cancellation)
    {
        var found = new Dictionary<string, List<PortalRecord>>(StringComparer.Ordinal);
        var wanted = rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var searches = wanted.Chunk(PerCommand).Select(chunk => new KeySearch(chunk, After: 0));
        // A portal that ignored the filter would hand us anybody's records: a key that cannot exist must find nothing.
        var queue = new Queue<KeySearch>(_probed || wanted.Count == 0 ? searches : searches.Prepend(KeySearch.Probe()));
        await _reader.ReadAsync(queue, Parameters, (search, records) => Take(search, records, wanted, found), cancellation).ConfigureAwait(false);
        _probed = true;
        return found;
    }

    /// <summary>The records with these IDs that still exist and that the portal's user may see.</summary>
    public async Task<Dictionary<long, PortalRecord>> ByIdAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<long, PortalRecord>();
        var queue = new Queue<long[]>(ids.Distinct().Chunk(PerCommand));
        await _reader.ReadAsync(
            queue,
            chunk => Parameters(new JsonObject { ["@id"] = new JsonArray([.. chunk.Select(id => (JsonNode)id)]) }),
            (_, records) =>
            {
                records.ForEach(record => found[record.Id] = record);
                return null;
            },
            cancellation).ConfigureAwait(false);
        return found;
    }

    private KeySearch? Take(KeySearch search, List<PortalRecord> records, HashSet<string> wanted, Dictionary<string, List<PortalRecord>> found)
    {
        if (search.IsProbe)
        {
            return records.Count == 0 ? null : throw new SyncStoppedException(
                $"The portal ignores a filter by \"{_key!.ApiNames[^1]}\": it answered {records.Count} records for a key that no record has. "
                + "Nothing was written. Check that the field exists and can be filtered, or use \"origin:\".");
        }

        foreach (var record in records)
        {
            // The portal compares without case and trailing blanks; only an equal key is ours.
            if (_key!.Of(record.Item) is { } key && wanted.Contains(key))
            {
                if (!found.TryGetValue(key, out var same))
                {
                    found[key] = same = [];
                }

                same.Add(record);
            }
        }

        // A full page may have been cut: the rest is asked for, from its last ID on.
        return records.Count >= Page && records[^1].Id > search.After ? search with { After = records[^1].Id } : null;
    }

    private JsonObject Parameters(KeySearch search)
    {
        var filter = new JsonObject();
        _key!.Filter(filter, search.Keys);
        if (search.After > 0)
        {
            filter[">id"] = search.After;
        }

        return Parameters(filter);
    }

    private JsonObject Parameters(JsonObject filter) => new()
    {
        ["entityTypeId"] = _entity.TypeId,
        ["select"] = new JsonArray([.. _select.Select(name => (JsonNode)name)]),
        ["filter"] = filter,
        ["order"] = new JsonObject { ["id"] = "ASC" },
        ["start"] = -1,
    };

    private sealed record KeySearch(string[] Keys, long After, bool IsProbe = false)
    {
        public static KeySearch Probe() => new(["b24-probe-" + Guid.NewGuid().ToString("N")], After: 0, IsProbe: true);
    }
}
