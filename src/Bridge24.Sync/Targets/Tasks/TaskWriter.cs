using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.Tasks;

/// <summary>Writes tasks; the lines of a checklist follow once the task is there.</summary>
internal sealed class TaskWriter(FlowSession session) : IRecordWriter
{
    private readonly TaskRecord _reader = new(session.Schema.Fields);

    private IReadOnlyList<Slot> Slots => session.Mapper.Slots;

    public IReadOnlyList<Call> Calls(PlannedRow row) => row.Action switch
    {
        RowAction.Create => [new Call("tasks.task.add", new JsonObject { ["fields"] = Created(row) }) { Safety = MethodSafety.Create }],
        RowAction.Delete => [Again("tasks.task.delete", new JsonObject { ["taskId"] = row.RecordId })],
        _ => [.. Updates(row)],
    };

    public bool Adds(PlannedRow row) => row.Action == RowAction.Create || Lines(row) is { } lines && Checklist.Missing(lines.From.Items, lines.To.Items).Any();

    public PortalRecord? Shown(JsonElement answer) => _reader.Read(answer) is { } task ? TaskRecord.Of(task) : null;

    private static Call Again(string method, JsonObject parameters) => new(method, parameters) { Safety = MethodSafety.IdempotentWrite };

    private SlotWrite? Lines(PlannedRow row) => row.Action == RowAction.Update ? row.Writes.FirstOrDefault(write => IsLines(write.Slot)) : null;

    private bool IsLines(int slot) => Slots[slot].Field.Type == Checklist.FieldType;

    private JsonObject Created(PlannedRow row)
    {
        var fields = new JsonObject();
        for (var i = 0; i < Slots.Count; i++)
        {
            if (!row.Values[i].IsEmpty && !Slots[i].IsWrittenAfter)
            {
                fields[Slots[i].Field.Name] = FieldCodec.Write(Slots[i].Field, row.Values[i]);
            }
        }

        if (TaskMarker.Of(session, row.Key) is { } marker)
        {
            fields[TaskFields.Marker] = marker;
        }

        return fields;
    }

    private IEnumerable<Call> Updates(PlannedRow row)
    {
        var fields = new JsonObject();
        foreach (var write in row.Writes.Where(write => !IsLines(write.Slot)))
        {
            fields[Slots[write.Slot].Field.Name] = FieldCodec.Write(Slots[write.Slot].Field, write.To);
        }

        if (fields.Count > 0)
        {
            yield return Again("tasks.task.update", new JsonObject { ["taskId"] = row.RecordId, ["fields"] = fields });
        }

        if (Lines(row) is not { } lines)
        {
            yield break;
        }

        // The portal takes these parameters by their order.
        foreach (var id in Checklist.Surplus(row.Current!, lines.To.Items))
        {
            yield return Again("task.checklistitem.delete", new JsonObject { ["TASKID"] = row.RecordId, ["ITEMID"] = id });
        }

        foreach (var line in Checklist.Missing(lines.From.Items, lines.To.Items))
        {
            yield return new Call("task.checklistitem.add", new JsonObject { ["TASKID"] = row.RecordId, ["FIELDS"] = new JsonObject { ["TITLE"] = line } }) { Safety = MethodSafety.Create };
        }
    }
}
