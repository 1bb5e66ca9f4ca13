namespace Bridge24.Client;

/// <summary>A renewal was begun, and nothing came of it yet.</summary>
/// <param name="Owner">The process, as <see cref="LeaseOwner"/> names it.</param>
/// <param name="Age">How long ago, by the store's clock.</param>
public sealed record RenewalMark(string Owner, TimeSpan Age);
