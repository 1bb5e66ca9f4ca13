using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Planning;

/// <summary>Words a planned row for people and scripts.</summary>
internal static class ChangeReader
{
    public static PlannedChange? Read(FlowSession session, PlannedRow row) => row.Action switch
    {
        RowAction.Create => Change(session, row, "create") with { Fields = Created(session, row) },
        RowAction.Update => Change(session, row, row.Adopts ? "adopt" : "update") with { Id = row.RecordId, Fields = Updated(session, row) },
        RowAction.Clear or RowAction.Delete => Change(session, row, row.Action == RowAction.Clear ? "clear" : "delete") with { Id = row.RecordId, Fields = Updated(session, row) },
        RowAction.Invalid or RowAction.Conflict => Change(session, row, row.Action == RowAction.Invalid ? "invalid" : "conflict") with { Error = row.Error, Line = row.Row.Line },
        _ => null,
    };

    private static PlannedChange Change(FlowSession session, PlannedRow row, string action) =>
        new() { Flow = session.Flow.Name, Action = action, Key = row.Key, Reason = row.Reason };

    private static Dictionary<string, FieldChange> Created(FlowSession session, PlannedRow row)
    {
        var fields = new Dictionary<string, FieldChange>(StringComparer.Ordinal);
        var slots = session.Mapper.Slots;
        for (var i = 0; i < slots.Count; i++)
        {
            var pending = row.Pending.FirstOrDefault(link => link.Slot == i);
            if (pending is not null)
            {
                fields[slots[i].Field.Name] = new FieldChange { Link = (pending.Flow, pending.Key) };
            }
            else if (!row.Values[i].IsEmpty)
            {
                Merge(fields, slots[i], null, row.Values[i]);
            }
        }

        return fields;
    }

    private static Dictionary<string, FieldChange> Updated(FlowSession session, PlannedRow row)
    {
        var fields = new Dictionary<string, FieldChange>(StringComparer.Ordinal);
        foreach (var write in row.Writes)
        {
            Merge(fields, session.Mapper.Slots[write.Slot], write.From, write.To);
        }

        foreach (var pending in row.Pending)
        {
            fields[session.Mapper.Slots[pending.Slot].Field.Name] = new FieldChange { From = [], Link = (pending.Flow, pending.Key) };
        }

        return fields;
    }

    /// <summary>The items of a multifield are slots of their own, and one field to a reader.</summary>
    private static void Merge(Dictionary<string, FieldChange> fields, Slot slot, FieldValue? from, FieldValue to)
    {
        var known = fields.GetValueOrDefault(slot.Field.Name);
        fields[slot.Field.Name] = new FieldChange
        {
            From = from is null ? null : [.. known?.From ?? [], .. from.Items],
            To = [.. known?.To ?? [], .. to.Items],
            IsList = slot.Field.IsMultiple,
        };
    }
}
