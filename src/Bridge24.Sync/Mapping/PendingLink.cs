namespace Bridge24.Sync.Mapping;

/// <summary>A link that waits for a record of another flow.</summary>
/// <param name="Slot">The index of the slot.</param>
/// <param name="Flow">The other flow.</param>
/// <param name="Key">The key there.</param>
public sealed record PendingLink(int Slot, string Flow, string Key);
