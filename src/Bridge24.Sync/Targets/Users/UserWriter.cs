using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.Users;

/// <summary>Invites and changes users; the fields stand among the parameters. An administrator may do so.</summary>
internal sealed class UserWriter(FlowSession session) : IRecordWriter
{
    private IReadOnlyList<Slot> Slots => session.Mapper.Slots;

    public IReadOnlyList<Call> Calls(PlannedRow row) => row.Action switch
    {
        RowAction.Create => [new Call("user.add", Created(row)) { Safety = MethodSafety.Create }],
        RowAction.Update => [new Call("user.update", Changed(row)) { Safety = MethodSafety.IdempotentWrite }],
        _ => throw new NotSupportedException("The portal's API deletes no users."),
    };

    public bool Adds(PlannedRow row) => row.Action == RowAction.Create;

    /// <summary>user.add answers the ID alone.</summary>
    public PortalRecord? Shown(JsonElement answer) =>
        long.TryParse(answer.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new PortalRecord(id, JsonSerializer.SerializeToElement(new JsonObject())) : null;

    private JsonObject Created(PlannedRow row)
    {
        var fields = new JsonObject { [UserKind.Email] = row.Key };
        for (var i = 0; i < Slots.Count; i++)
        {
            if (!row.Values[i].IsEmpty)
            {
                fields[Slots[i].Field.Name] = FieldCodec.Write(Slots[i].Field, row.Values[i]);
            }
        }

        return fields;
    }

    private JsonObject Changed(PlannedRow row)
    {
        var fields = new JsonObject { ["ID"] = row.RecordId };
        foreach (var write in row.Writes)
        {
            fields[Slots[write.Slot].Field.Name] = FieldCodec.Write(Slots[write.Slot].Field, write.To);
        }

        return fields;
    }
}
