using Bridge24.State;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>What the state has to remember of a write before it is sent: should its answer never come, these values are the flow's own.</summary>
internal sealed class SentValues(IReadOnlyList<Slot> slots, KeyedHash hash)
{
    public SlotState[] Of(PlannedRow row)
    {
        var states = new SlotState[slots.Count];
        for (var i = 0; row.Action == RowAction.Create && i < row.Values.Length; i++)
        {
            states[i] = slots[i].IsWrittenAfter ? default : new SlotState(hash.Of(row.Values[i]), KeyedHash.None, 0);
        }

        foreach (var write in row.Writes)
        {
            // What stood there before tells a value that is cleared from one that is not written.
            states[write.Slot] = new SlotState(hash.Of(write.To), hash.Of(write.From), 0);
        }

        return states;
    }
}
