namespace Bridge24.Sync.Mapping;

/// <summary>A slot with what reads its value: one reader, or several that make one multiple value.</summary>
internal sealed record MappedSlot(Slot Slot, IReadOnlyList<ValueReader> Readers);
