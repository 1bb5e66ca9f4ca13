namespace Bridge24.State;

/// <summary>A change that a run made in the portal.</summary>
/// <param name="Key">The source's key.</param>
/// <param name="RecordId">The record.</param>
/// <param name="Action">create, update, clear or delete.</param>
/// <param name="Field">The slot's name; null for a create, and for the first line of a delete.</param>
/// <param name="From">The old value.</param>
/// <param name="To">The new value.</param>
public sealed record RecordedChange(string Key, long RecordId, string Action, string? Field, string? From, string? To);
