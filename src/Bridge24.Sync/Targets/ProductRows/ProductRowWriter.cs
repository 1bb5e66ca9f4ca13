using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.ProductRows;

/// <summary>Writes product rows one by one, so that rows which people added stay as they are.</summary>
internal sealed class ProductRowWriter(FlowSession session, string owner) : IRecordWriter
{
    private const string Methods = "crm.item.productrow.";

    public IReadOnlyList<Call> Calls(PlannedRow row) => row.Action switch
    {
        RowAction.Create => [new Call(Methods + "add", new JsonObject { ["fields"] = Created(row) }) { Safety = MethodSafety.Create }],
        RowAction.Delete => [Again("delete", new JsonObject { ["id"] = row.RecordId })],
        _ => [Again("update", new JsonObject { ["id"] = row.RecordId, ["fields"] = Changed(row) })],
    };

    public bool Adds(PlannedRow row) => row.Action == RowAction.Create;

    public PortalRecord? Shown(JsonElement answer) => ProductRowFinder.Row(answer);

    private static Call Again(string what, JsonObject parameters) => new(Methods + what, parameters) { Safety = MethodSafety.IdempotentWrite };

    private JsonObject Created(PlannedRow row)
    {
        var fields = new JsonObject { ["ownerType"] = owner };
        for (var i = 0; i < row.Values.Length; i++)
        {
            if (!row.Values[i].IsEmpty)
            {
                Put(fields, i, row.Values[i]);
            }
        }

        return fields;
    }

    private JsonObject Changed(PlannedRow row)
    {
        var fields = new JsonObject();
        foreach (var write in row.Writes)
        {
            Put(fields, write.Slot, write.To);
        }

        return fields;
    }

    private void Put(JsonObject fields, int slot, FieldValue value)
    {
        var field = session.Mapper.Slots[slot].Field;
        fields[field.ApiName] = FieldCodec.Write(field, value);
    }
}
