using Bridge24.State;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Applying;

/// <summary>What the state has to remember of a write: the derived value's hash, and the hash of what the portal made of it.</summary>
internal sealed class ShownStates(IReadOnlyList<Slot> slots, KeyedHash hash)
{
    /// <param name="row">The row that was written.</param>
    /// <param name="answer">The record as the write's answer shows it; null where it answers less than that.</param>
    public SlotState[] After(PlannedRow row, PortalRecord? answer)
    {
        var states = row.Action == RowAction.Create ? new SlotState[slots.Count] : (SlotState[])row.After.Clone();
        var written = row.Action == RowAction.Create
            ? Enumerable.Range(0, slots.Count).Where(i => !row.Values[i].IsEmpty && !slots[i].IsWrittenAfter).Select(i => new SlotWrite(i, FieldValue.Empty, row.Values[i]))
            : row.Writes;
        var added = new AddedValues(row.Current, answer);
        foreach (var write in written)
        {
            states[write.Slot] = slots[write.Slot].IsMultifield() ? Multifield(write, added, answer) : Plain(row, write, answer);
        }

        return states;
    }

    /// <summary>What is known of a record that an unanswered write changed, before it is written again.</summary>
    public SlotState[] Left(PlannedRow row)
    {
        var states = (SlotState[])row.After.Clone();
        foreach (var write in row.Writes)
        {
            var sent = row.Sent[write.Slot].Derived;
            states[write.Slot] = sent != KeyedHash.None && hash.Of(write.From) == sent ? new SlotState(sent, KeyedHash.None, write.ValueId) : row.Before[write.Slot];
        }

        return states;
    }

    /// <summary>The fields that show what they showed before, although a write of another value succeeded.</summary>
    public IEnumerable<string> WithoutEffect(PlannedRow row, PortalRecord? answer) => answer is null || row.Action != RowAction.Update
        ? []
        : row.Writes
            .Where(write => !slots[write.Slot].IsMultifield()
                && answer.TryGet(slots[write.Slot].Field.ApiName, out var shown)
                && FieldCodec.Read(slots[write.Slot].Field, shown) is var now
                && now.Equals(write.From) && !now.Equals(write.To)
                && (now.IsEmpty || !MayBeTheSame(slots[write.Slot].Field)))
            .Select(write => slots[write.Slot].Name);

    /// <summary>Files whose content is there already are not sent again.</summary>
    private static bool MayBeTheSame(PortalField field) => field.Type == FieldCodec.DriveFile || field is { Type: FieldCodec.File, IsMultiple: true };

    private SlotState Plain(PlannedRow row, SlotWrite write, PortalRecord? answer)
    {
        var field = slots[write.Slot].Field;
        var shown = answer is not null && answer.TryGet(field.ApiName, out var element) ? hash.Of(FieldCodec.Read(field, element)) : KeyedHash.None;
        // What is written may keep more than what the source says: lines that people added.
        return new SlotState(hash.Of(row.Values.Length > 0 ? row.Values[write.Slot] : write.To), shown, 0);
    }

    private SlotState Multifield(SlotWrite write, AddedValues added, PortalRecord? answer)
    {
        if (write.To.IsEmpty)
        {
            return default;
        }

        var slot = slots[write.Slot];
        var value = write.ValueId == 0
            ? added.Take(slot.Field.Name, slot.ValueType ?? "WORK", write.To.Items[0])
            : answer?.Multivalues(slot.Field.Name).Find(value => value.Id == write.ValueId);
        return new SlotState(hash.Of(write.To), value is null ? KeyedHash.None : hash.Of(new FieldValue([value.Value])), value?.Id ?? write.ValueId);
    }

    /// <summary>The phones and e-mails that stand in the answer and did not before, handed out in the order in which they were sent.</summary>
    private sealed class AddedValues(PortalRecord? before, PortalRecord? answer)
    {
        private readonly Dictionary<string, List<Multivalue>> _added = [];

        public Multivalue? Take(string kind, string valueType, string value)
        {
            if (answer is null)
            {
                return null;
            }

            if (!_added.TryGetValue(kind, out var added))
            {
                var old = before?.Multivalues(kind).Select(known => known.Id).ToHashSet() ?? [];
                _added[kind] = added = answer.Multivalues(kind).FindAll(candidate => !old.Contains(candidate.Id));
            }

            var index = added.FindIndex(candidate => candidate.ValueType == valueType && Planning.Multifield.Same(kind, candidate.Value, value));
            index = index >= 0 ? index : added.FindIndex(candidate => Planning.Multifield.Same(kind, candidate.Value, value));
            if (index < 0)
            {
                return null;
            }

            var taken = added[index];
            added.RemoveAt(index);
            return taken;
        }
    }
}
