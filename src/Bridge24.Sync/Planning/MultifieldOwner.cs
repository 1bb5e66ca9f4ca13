using Bridge24.State;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>Tells which of a record's phones and e-mails belongs to which slot: the one it wrote, one that an unanswered write of it left, else one with the same value.</summary>
internal sealed class MultifieldOwner
{
    private readonly Multivalue?[] _owned;
    private readonly bool[] _repeats;

    public MultifieldOwner(IReadOnlyList<Slot> slots, FieldValue[] values, SlotState[] before, PortalRecord current, KeyedHash hash, SlotState[]? sent = null)
    {
        _owned = new Multivalue?[slots.Count];
        _repeats = new bool[slots.Count];
        foreach (var kind in Enumerable.Range(0, slots.Count).Where(i => slots[i].IsMultifield()).GroupBy(i => slots[i].Field.Name))
        {
            var free = current.Multivalues(kind.Key);
            foreach (var i in kind)
            {
                Claim(i, free, value => before[i].ValueId != 0 && value.Id == before[i].ValueId);
            }

            foreach (var i in kind.Where(i => sent is not null && sent[i].Derived != KeyedHash.None))
            {
                Claim(i, free, value => value.ValueType == slots[i].ValueType && hash.Of(new FieldValue([value.Value])) == sent![i].Derived);
            }

            foreach (var i in kind.Where(i => !values[i].IsEmpty))
            {
                Claim(i, free, value => value.ValueType == slots[i].ValueType && Multifield.Same(kind.Key, value.Value, values[i].Items[0]));
            }

            foreach (var i in kind.Where(i => !values[i].IsEmpty))
            {
                Claim(i, free, value => Multifield.Same(kind.Key, value.Value, values[i].Items[0]));
            }

            MarkRepeats(slots, values, [.. kind]);
        }
    }

    /// <summary>The value of the record that this slot owns.</summary>
    public Multivalue? this[int slot] => _owned[slot];

    /// <summary>The same value under the same type stands in an earlier slot of the row already.</summary>
    public bool IsRepeat(int slot) => _repeats[slot];

    public static bool IsRepeat(IReadOnlyList<Slot> slots, FieldValue[] values, int slot, IEnumerable<int> earlier) =>
        !values[slot].IsEmpty && earlier.Any(other => !values[other].IsEmpty
            && slots[other].ValueType == slots[slot].ValueType
            && Multifield.Same(slots[slot].Field.Name, values[other].Items[0], values[slot].Items[0]));

    private void MarkRepeats(IReadOnlyList<Slot> slots, FieldValue[] values, int[] kind)
    {
        for (var n = 1; n < kind.Length; n++)
        {
            _repeats[kind[n]] = _owned[kind[n]] is null && IsRepeat(slots, values, kind[n], kind.Take(n));
        }
    }

    private void Claim(int slot, List<Multivalue> free, Predicate<Multivalue> matches)
    {
        if (_owned[slot] is not null)
        {
            return;
        }

        var index = free.FindIndex(matches);
        if (index >= 0)
        {
            _owned[slot] = free[index];
            free.RemoveAt(index);
        }
    }
}
