using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Files;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Applying;

/// <summary>Turns a planned row into the calls that carry it out.</summary>
internal sealed class RecordWriter(FlowSession session) : IRecordWriter, IContentWriter
{
    private IReadOnlyList<Slot> Slots => session.Mapper.Slots;

    public IReadOnlyList<Call> Calls(PlannedRow row) => row.Action switch
    {
        RowAction.Create => [Create(row)],
        RowAction.Delete => [Delete(row)],
        _ => [.. Updates(row)],
    };

    /// <summary>True when doing it twice would leave more than doing it once: creates, and updates that add a phone or e-mail.</summary>
    public bool Adds(PlannedRow row) =>
        row.Action == RowAction.Create || row.Action == RowAction.Update && row.Writes.Any(write => Slots[write.Slot].IsMultifield() && write.ValueId == 0);

    public PortalRecord? Shown(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("item", out var item) ? PortalRecord.Of(item) : null;

    public bool HasFiles(PlannedRow row) => row.Action == RowAction.Update && row.Writes.Any(IsFile);

    public bool HoldsContent => true;

    public async Task<PortalRecord?> SendAsync(PlannedRow row, Func<CancellationToken, ValueTask> admit, CancellationToken cancellation)
    {
        PortalRecord? shown = null;
        foreach (var call in Calls(row with { Writes = [.. row.Writes.Where(write => !IsFile(write))] }))
        {
            var answer = await session.Portal.SendAsync(call with { OnSending = admit }, cancellation).ConfigureAwait(false);
            shown = Shown(answer.Result) ?? shown;
        }

        var files = new FieldFiles(session, admit);
        foreach (var write in row.Writes.Where(IsFile))
        {
            shown = await files.WriteAsync(row, write, cancellation).ConfigureAwait(false) ?? shown;
        }

        return shown;
    }

    private bool IsFile(SlotWrite write) => Slots[write.Slot].Field.Type == FieldCodec.File && !write.To.IsEmpty;

    private Call Update(PlannedRow row, JsonObject fields, MethodSafety safety) =>
        new("crm.item.update", new JsonObject { ["entityTypeId"] = session.Flow.Target.Entity.TypeId, ["id"] = row.RecordId, ["fields"] = fields }) { Safety = safety };

    private Call Delete(PlannedRow row) =>
        new("crm.item.delete", new JsonObject { ["entityTypeId"] = session.Flow.Target.Entity.TypeId, ["id"] = row.RecordId })
        {
            Safety = MethodSafety.IdempotentWrite,
        };

    /// <summary>The fields of a new record as an import takes them, which has phones and e-mails under their own names.</summary>
    public JsonObject Imported(PlannedRow row)
    {
        var (fields, values) = Created(row);
        foreach (var kind in values.GroupBy(value => value.Kind, StringComparer.Ordinal))
        {
            fields[kind.Key] = new JsonArray([.. kind.Select(value => (JsonNode)new JsonObject { ["VALUE"] = value.Value, ["VALUE_TYPE"] = value.Type })]);
        }

        return fields;
    }

    private Call Create(PlannedRow row)
    {
        var (fields, values) = Created(row);
        if (values.Count > 0)
        {
            fields["fm"] = new JsonArray([.. values.Select(value => (JsonNode)Multivalue(value.Kind, value.Type, value.Value))]);
        }

        return new Call("crm.item.add", new JsonObject { ["entityTypeId"] = session.Flow.Target.Entity.TypeId, ["fields"] = fields })
        {
            Safety = MethodSafety.Create,
        };
    }

    private (JsonObject Fields, List<(string Kind, string Type, string Value)> Values) Created(PlannedRow row)
    {
        var fields = new JsonObject();
        var values = new List<(string Kind, string Type, string Value)>();
        for (var i = 0; i < Slots.Count; i++)
        {
            if (row.Values[i].IsEmpty || Slots[i].IsWrittenAfter)
            {
                continue;
            }

            if (!Slots[i].IsMultifield())
            {
                fields[Slots[i].Field.ApiName] = FieldCodec.Write(Slots[i].Field, row.Values[i]);
            }
            else if (!IsRepeat(row, i))
            {
                values.Add((Slots[i].Field.Name, Slots[i].ValueType ?? "WORK", row.Values[i].Items[0]));
            }
        }

        session.Key!.Write(fields, row.Key);
        return (fields, values);
    }

    private IEnumerable<Call> Updates(PlannedRow row)
    {
        var cleared = row.Writes.Where(NeedsClassicUpdate).ToList();
        var others = row.Writes.Except(cleared).ToList();
        if (others.Count > 0 || row.Adopts)
        {
            yield return Update(row, Fields(row, others), Adds(row) ? MethodSafety.Create : MethodSafety.IdempotentWrite);
        }

        if (cleared.Count > 0)
        {
            yield return ClassicClear(row.RecordId, cleared);
        }
    }

    private JsonObject Fields(PlannedRow row, List<SlotWrite> writes)
    {
        var fields = new JsonObject();
        if (row.Adopts)
        {
            session.Key!.Write(fields, row.Key);
        }

        var values = new JsonObject();
        var added = 0;
        foreach (var write in writes)
        {
            var slot = Slots[write.Slot];
            if (!slot.IsMultifield())
            {
                fields[slot.Field.ApiName] = FieldCodec.Write(slot.Field, write.To);
                continue;
            }

            var key = write.ValueId == 0 ? $"n{added++}" : write.ValueId.ToString(System.Globalization.CultureInfo.InvariantCulture);
            values[key] = Multivalue(slot.Field.Name, slot.ValueType ?? "WORK", write.To.IsEmpty ? "" : write.To.Items[0]);
        }

        if (values.Count > 0)
        {
            fields["fm"] = values;
        }

        return fields;
    }

    /// <summary>crm.item.update answers 200 and leaves a multiple list as it was; the classic update empties it.</summary>
    private bool NeedsClassicUpdate(SlotWrite write) =>
        write.To.IsEmpty && Slots[write.Slot].Field is { Type: "enumeration", IsMultiple: true } && session.Flow.Target.Entity.TypeId is 1 or 2 or 3 or 4;

    private Call ClassicClear(long id, List<SlotWrite> writes)
    {
        var fields = new JsonObject();
        foreach (var write in writes)
        {
            fields[Slots[write.Slot].Field.Name] = new JsonArray();
        }

        return new Call($"crm.{session.Flow.Target.Entity.Name}.update", new JsonObject { ["id"] = id, ["fields"] = fields })
        {
            Safety = MethodSafety.IdempotentWrite,
        };
    }

    private bool IsRepeat(PlannedRow row, int slot) => MultifieldOwner.IsRepeat(
        Slots, row.Values, slot, Enumerable.Range(0, slot).Where(other => Slots[other].Field.Name == Slots[slot].Field.Name));

    private static JsonObject Multivalue(string kind, string type, string value) => new()
    {
        ["typeId"] = kind,
        ["valueType"] = type,
        ["value"] = value,
    };
}
