namespace Bridge24.State;

/// <summary>What intents write, by their keys.</summary>
/// <param name="Mapping">The number of the mapping that the slots go by.</param>
/// <param name="ByKey">The hashes of the values that are written; a slot that is not written is empty.</param>
public sealed record SentSlots(int Mapping, IReadOnlyDictionary<string, SlotState[]> ByKey);
