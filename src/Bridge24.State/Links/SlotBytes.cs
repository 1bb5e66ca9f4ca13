using System.Buffers.Binary;

namespace Bridge24.State;

/// <summary>Slots as bytes: two hashes of 8 a slot. IDs of values, which few slots have, stand apart: the slot's number (4) and the ID (8).</summary>
internal static class SlotBytes
{
    private const int SlotLength = 16;
    private const int ValueLength = 12;

    public static (byte[] Hashes, byte[]? ValueIds) Pack(ReadOnlySpan<SlotState> slots)
    {
        var hashes = new byte[slots.Length * SlotLength];
        var withId = 0;
        for (var i = 0; i < slots.Length; i++)
        {
            var at = hashes.AsSpan(i * SlotLength);
            BinaryPrimitives.WriteUInt64LittleEndian(at, slots[i].Derived);
            BinaryPrimitives.WriteUInt64LittleEndian(at[8..], slots[i].Shown);
            withId += slots[i].ValueId == 0 ? 0 : 1;
        }

        return (hashes, withId == 0 ? null : PackValueIds(slots, withId));
    }

    public static SlotState[] Unpack(ReadOnlySpan<byte> hashes, ReadOnlySpan<byte> valueIds)
    {
        var slots = new SlotState[hashes.Length / SlotLength];
        for (var i = 0; i < slots.Length; i++)
        {
            var at = hashes[(i * SlotLength)..];
            slots[i] = new SlotState(BinaryPrimitives.ReadUInt64LittleEndian(at), BinaryPrimitives.ReadUInt64LittleEndian(at[8..]), 0);
        }

        for (; valueIds.Length >= ValueLength; valueIds = valueIds[ValueLength..])
        {
            var slot = BinaryPrimitives.ReadInt32LittleEndian(valueIds);
            slots[slot] = slots[slot] with { ValueId = BinaryPrimitives.ReadInt64LittleEndian(valueIds[4..]) };
        }

        return slots;
    }

    private static byte[] PackValueIds(ReadOnlySpan<SlotState> slots, int count)
    {
        var bytes = new byte[count * ValueLength];
        var at = bytes.AsSpan();
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i].ValueId != 0)
            {
                BinaryPrimitives.WriteInt32LittleEndian(at, i);
                BinaryPrimitives.WriteInt64LittleEndian(at[4..], slots[i].ValueId);
                at = at[ValueLength..];
            }
        }

        return bytes;
    }
}
