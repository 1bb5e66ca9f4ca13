namespace Bridge24.State;

/// <summary>What is known of one mapped value of a record.</summary>
/// <param name="Derived">Hash of the value last derived from the source; 0 for none.</param>
/// <param name="Shown">Hash of what the portal last showed; 0 while that is open.</param>
/// <param name="ValueId">The ID of a multifield's value; 0 otherwise.</param>
public readonly record struct SlotState(ulong Derived, ulong Shown, long ValueId);
