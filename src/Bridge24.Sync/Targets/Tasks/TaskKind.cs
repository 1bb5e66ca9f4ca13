using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets.Tasks;

/// <summary>Tasks, by <c>tasks.task.*</c>, with the lines of their checklists, by <c>task.checklistitem.*</c>.</summary>
internal sealed class TaskKind : RecordKind
{
    public override string Scope => "task";

    public override Call Describe => new("tasks.task.getFields");

    public override Dictionary<string, PortalField> Fields(JsonElement answer) => TaskFields.Read(answer);

    public override IRecordFinder Finder(FlowSession session, TargetKey? key) => new TaskFinder(session);

    public override IRecordWriter Writer(FlowSession session) => new TaskWriter(session);

    public override async Task<long> CountAsync(Portal portal, CancellationToken cancellation)
    {
        var parameters = new JsonObject { ["select"] = new JsonArray("ID"), ["start"] = 0 };
        return (await portal.SendAsync(new Call("tasks.task.list", parameters), cancellation).ConfigureAwait(false)).Total ?? 0;
    }
}
