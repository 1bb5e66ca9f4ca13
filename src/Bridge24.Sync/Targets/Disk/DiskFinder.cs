using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.Disk;

/// <summary>Finds files by their ID, or as the one of the flow's folder that has a row's name and belongs to no key.</summary>
internal sealed class DiskFinder(FlowSession session) : IRecordFinder
{
    private const string Method = "disk.folder.getChildren";

    /// <summary>A folder has a name once, so that all rows fit on a page.</summary>
    private const int NamesPerCommand = 50;

    public async Task<Dictionary<long, PortalRecord>> ByIdAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var answers = await new SingleReader(session.Portal).ReadAsync("disk.file.get", ids, id => new JsonObject { ["id"] = id }, cancellation).ConfigureAwait(false);
        return answers.Values.Select(DiskRecord.Of).OfType<PortalRecord>().ToDictionary(file => file.Id);
    }

    public async Task<Dictionary<string, List<PortalRecord>>> ByKeyAsync(IReadOnlyCollection<PlannedRow> rows, CancellationToken cancellation)
    {
        var found = new Dictionary<string, List<PortalRecord>>(StringComparer.Ordinal);
        var named = rows.Select(row => (row.Key, Name: FileNames.Of(session.Mapper.Slots, row.Values))).Where(row => row.Name is not null).ToList();
        var files = await NamedAsync([.. named.Select(row => row.Name!).Distinct(StringComparer.OrdinalIgnoreCase)], cancellation).ConfigureAwait(false);
        foreach (var (key, name) in named)
        {
            // The second row of that name gets no file, and the portal refuses to make one.
            if (files.Remove(name!, out var file))
            {
                found[key] = [file];
            }
        }

        return found;
    }

    /// <summary>The files of the folder that have one of these names and belong to no key, by name.</summary>
    private async Task<Dictionary<string, PortalRecord>> NamedAsync(IReadOnlyList<string> names, CancellationToken cancellation)
    {
        var all = new Dictionary<string, PortalRecord>(StringComparer.OrdinalIgnoreCase);
        foreach (var some in names.Chunk(NamesPerCommand).Chunk(Batch.MaxCommands))
        {
            var batch = session.Portal.Batch();
            var sent = new List<BatchCommand>();
            foreach (var asked in some.Select(Parameters))
            {
                if (Batch.CanCarry(asked))
                {
                    sent.Add(batch.Add(Method, asked, safety: MethodSafety.Read));
                }
                else
                {
                    Add(all, await session.Portal.CallAsync(Method, asked, cancellation).ConfigureAwait(false));
                }
            }

            if (sent.Count > 0)
            {
                var outcome = await batch.SendAsync(ct: cancellation).ConfigureAwait(false);
                sent.ForEach(command => Add(all, TargetReader.Result(outcome[command])));
            }
        }

        var taken = await session.State.Links.LinkedAsync(session.Stored.Id, session.Flow.Target.Entity.Name, [.. all.Values.Select(file => file.Id)], cancellation).ConfigureAwait(false);
        return all.Where(pair => !taken.Contains(pair.Value.Id)).ToDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private JsonObject Parameters(string[] names) => new()
    {
        ["id"] = session.Schema.Folder!.Id,
        ["filter"] = new JsonObject { ["@NAME"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) },
    };

    private static void Add(Dictionary<string, PortalRecord> all, JsonElement answer)
    {
        foreach (var file in Php.Values(answer).Select(DiskRecord.Of).OfType<PortalRecord>())
        {
            all.TryAdd(DiskRecord.NameOf(file), file);
        }
    }
}
