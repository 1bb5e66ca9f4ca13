using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.Tasks;

/// <summary>
/// Finds tasks by their ID. By the key only those whose create was sent and never seen answered: the tasks made since then that no key has, told
/// by what they carry, or where the portal dropped that, by their title, their creator and who does them.
/// </summary>
internal sealed class TaskFinder(FlowSession session) : IRecordFinder
{
    /// <summary>By so much may this machine's clock be ahead of the portal's.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromHours(1);

    private readonly TaskRecord _reader = new(session.Schema.Fields);
    private readonly string[] _select =
        [.. new[] { "ID", TaskFields.Title, TaskFields.Creator, TaskFields.Responsible, TaskFields.Marker }
            .Concat(session.Mapper.Slots.Select(slot => slot.Field.Name)).Where(name => name != Checklist.Field).Distinct(StringComparer.Ordinal)];

    private bool HasLines => session.Mapper.Slots.Any(slot => slot.Field.Type == Checklist.FieldType);

    public async Task<Dictionary<long, PortalRecord>> ByIdAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var select = new JsonArray([.. _select.Select(name => (JsonNode)name)]);
        var answers = await new SingleReader(session.Portal).ReadAsync(
            "tasks.task.get", ids, id => new JsonObject { ["taskId"] = id, ["select"] = select.DeepClone() }, cancellation).ConfigureAwait(false);
        return await WithLinesAsync(answers.Values.Select(_reader.Read).OfType<JsonObject>(), cancellation).ConfigureAwait(false);
    }

    public async Task<Dictionary<string, List<PortalRecord>>> ByKeyAsync(IReadOnlyCollection<PlannedRow> rows, CancellationToken cancellation)
    {
        var sent = await SentKeys.ReadAsync(session, cancellation).ConfigureAwait(false);
        var open = rows.Where(row => sent.ContainsKey(row.Key)).ToList();
        if (open.Count == 0)
        {
            return [];
        }

        var user = Php.Text(await session.Portal.CallAsync("profile", ct: cancellation).ConfigureAwait(false), "ID");
        // A later hour than now comes from a clock that was ahead when they were sent.
        var since = open.Select(row => sent[row.Key].SendBy).Append(session.Portal.Options.Clock.GetUtcNow()).Min();
        var free = await SinceAsync(since - ClockDifference, cancellation).ConfigureAwait(false);
        var claims = new TaskClaims(session, user);
        var found = claims.Settle(open, free);
        var whole = await WithLinesAsync(found.Values.Select(task => JsonNode.Parse(task.Item.GetRawText())!.AsObject()), cancellation).ConfigureAwait(false);
        return found.ToDictionary(pair => pair.Key, pair => new List<PortalRecord> { whole[pair.Value.Id] }, StringComparer.Ordinal);
    }

    /// <summary>The tasks made since then that belong to no key, oldest first.</summary>
    private async Task<List<PortalRecord>> SinceAsync(DateTimeOffset since, CancellationToken cancellation)
    {
        var request = new ListRequest("tasks.task.list")
        {
            Filter = new JsonObject { [">=CREATED_DATE"] = CanonicalText.Of(since)[..^1] + "+00:00" },
            Select = _select,
        };
        var tasks = new List<PortalRecord>();
        await foreach (var row in session.Portal.ListAsync(request, cancellation).ConfigureAwait(false))
        {
            tasks.Add(TaskRecord.Of(_reader.Renamed(row)));
        }

        var taken = await session.State.Links.LinkedAsync(session.Stored.Id, session.Flow.Target.Entity.Name, [.. tasks.Select(task => task.Id)], cancellation).ConfigureAwait(false);
        return tasks.FindAll(task => !taken.Contains(task.Id));
    }

    private async Task<Dictionary<long, PortalRecord>> WithLinesAsync(IEnumerable<JsonObject> tasks, CancellationToken cancellation)
    {
        var known = tasks.ToDictionary(task => TaskRecord.Of(task).Id);
        var answers = !HasLines ? [] : await new SingleReader(session.Portal).ReadAsync(
            "task.checklistitem.getlist", known.Keys, id => new JsonObject { ["TASKID"] = id, ["ORDER"] = new JsonObject { ["ID"] = "asc" } }, cancellation).ConfigureAwait(false);
        foreach (var (id, answer) in answers)
        {
            Checklist.Put(known[id], answer);
        }

        return known.ToDictionary(pair => pair.Key, pair => TaskRecord.Of(pair.Value));
    }
}
