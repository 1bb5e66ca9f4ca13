using Bridge24.State;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Targets;
using Bridge24.Sync.Targets.Tasks;

namespace Bridge24.Sync.Planning;

/// <summary>Compares a row's derived values with its record, by the two hashes of each slot.</summary>
/// <remarks>
/// A slot changed here when the hash of what was last derived differs. What the portal made of a value (rounded money, shifted dates) is
/// known by the hash of what it last showed, so that its own formatting is never taken for a change.
/// </remarks>
internal sealed class RecordComparer(IReadOnlyList<Slot> slots, FlowPolicies policies, KeyedHash hash)
{
    /// <summary>True when at least one slot's derived value differs from the one last derived.</summary>
    public bool ChangedHere(FieldValue[] values, SlotState[] before)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (!slots[i].OnCreate && hash.Of(values[i]) != before[i].Derived)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The writes that bring the record to the row's values, and the states of the slots that need none.</summary>
    /// <param name="values">The row's values.</param>
    /// <param name="before">What the state knows of the record.</param>
    /// <param name="current">The record.</param>
    /// <param name="sent">What an unanswered write may have left there; empty or null without one.</param>
    /// <param name="isUncertain">Holds what that write wrote against the record, whatever was derived last; every value where it is not known.</param>
    public (List<SlotWrite> Writes, SlotState[] After) Compare(
        FieldValue[] values, SlotState[] before, PortalRecord current, SlotState[]? sent = null, bool isUncertain = false)
    {
        var writes = new List<SlotWrite>();
        var after = (SlotState[])before.Clone();
        var left = sent is { Length: > 0 } ? sent : new SlotState[slots.Count];
        var owned = new MultifieldOwner(slots, values, before, current, hash, left);
        for (var i = 0; i < slots.Count; i++)
        {
            var derived = hash.Of(values[i]);
            var isOpen = isUncertain && (sent is { Length: > 0 } ? left[i] != default : derived != KeyedHash.None);
            var isKnown = derived == before[i].Derived && !isOpen;
            if (slots[i].OnCreate || isKnown)
            {
                continue;
            }

            if (slots[i].IsMultifield())
            {
                CompareMultifield(i, derived, values[i], (before[i], left[i]), owned, writes, after);
            }
            else
            {
                ComparePlain(i, derived, values[i], (before[i], left[i]), current, writes, after);
            }
        }

        FollowStage(values, current, writes);
        return (writes, after);
    }

    /// <summary>A stage is written together with its pipeline where people moved the record to another one.</summary>
    private void FollowStage(FieldValue[] values, PortalRecord current, List<SlotWrite> writes)
    {
        if (!writes.Exists(write => slots[write.Slot].Mapping.Stage is not null && !write.To.IsEmpty))
        {
            return;
        }

        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i].FollowsStage && !writes.Exists(write => write.Slot == i)
                && current.TryGet(slots[i].Field.ApiName, out var element)
                && FieldCodec.Read(slots[i].Field, element) is var shown && !shown.Equals(values[i]))
            {
                writes.Add(new SlotWrite(i, shown, values[i]));
            }
        }
    }

    private void ComparePlain(
        int slot, ulong derived, FieldValue value, (SlotState Last, SlotState Sent) before, PortalRecord current, List<SlotWrite> writes, SlotState[] after)
    {
        var field = slots[slot].Field;
        var shown = current.TryGet(field.ApiName, out var element) ? FieldCodec.Read(field, element) : FieldValue.Empty;
        if (field.Type == Checklist.FieldType)
        {
            value = Lines(value, before, shown);
        }

        if (shown.Equals(value))
        {
            // Lines that people added are part of what is shown, and not of what the flow wrote.
            after[slot] = new SlotState(derived, field.Type == Checklist.FieldType ? KeyedHash.None : hash.Of(shown), 0);
        }
        else if (!value.IsEmpty || MayClear(before, shown))
        {
            writes.Add(new SlotWrite(slot, shown, value));
        }
        else
        {
            after[slot] = default;
        }
    }

    private void CompareMultifield(
        int slot, ulong derived, FieldValue value, (SlotState Last, SlotState Sent) before, MultifieldOwner owned, List<SlotWrite> writes, SlotState[] after)
    {
        var current = owned[slot];
        var shown = current is null ? FieldValue.Empty : new FieldValue([current.Value]);
        if (owned.IsRepeat(slot))
        {
            after[slot] = new SlotState(derived, 0, 0);
        }
        else if (current is not null && !value.IsEmpty && Multifield.Same(slots[slot].Field.Name, current.Value, value.Items[0]))
        {
            after[slot] = new SlotState(derived, hash.Of(shown), current.Id);
        }
        else if (!value.IsEmpty || (current is not null && MayClear(before, shown)))
        {
            writes.Add(new SlotWrite(slot, shown, value, current?.Id ?? 0));
        }
        else
        {
            after[slot] = default;
        }
    }

    /// <summary>The lines that a checklist is to have: where people changed them, theirs stay.</summary>
    private FieldValue Lines(FieldValue value, (SlotState Last, SlotState Sent) before, FieldValue shown)
    {
        var missing = Checklist.Missing(shown.Items, value.Items).ToList();
        var isOnlyLonger = shown.Items.Count + missing.Count == value.Items.Count;
        var mayRemove = value.IsEmpty ? MayClear(before, shown) : WroteLast(before, shown);
        return mayRemove && !isOnlyLonger ? value : new FieldValue([.. shown.Items, .. missing]);
    }

    /// <summary>An empty value clears what this flow wrote last and nobody changed since; with <c>empty: clear</c>, anything.</summary>
    private bool MayClear((SlotState Last, SlotState Sent) before, FieldValue shown)
    {
        if (shown.IsEmpty)
        {
            return false;
        }

        return policies.Empty == EmptyPolicy.Clear || WroteLast(before, shown);
    }

    private bool WroteLast((SlotState Last, SlotState Sent) before, FieldValue shown) =>
        (before.Last.Derived != KeyedHash.None && hash.Of(shown) == (before.Last.Shown == KeyedHash.None ? before.Last.Derived : before.Last.Shown))
        || (before.Sent.Derived != KeyedHash.None && hash.Of(shown) == before.Sent.Derived);
}
