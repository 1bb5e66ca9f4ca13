using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Planning;

/// <summary>One value to be written: the slot's number, what the portal shows and what it shall show.</summary>
/// <param name="Slot">Index into the mapper's slots.</param>
/// <param name="From">What the portal shows now.</param>
/// <param name="To">What is to be written; empty clears.</param>
/// <param name="ValueId">For a multifield the value to change or remove; 0 adds one.</param>
internal sealed record SlotWrite(int Slot, FieldValue From, FieldValue To, long ValueId = 0);
