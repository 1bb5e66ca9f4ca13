namespace Bridge24.Client.Events;

/// <summary>Entries that were fetched together.</summary>
/// <param name="ProcessId">
/// What clears it and what finds it again: store it before the entries are worked on. Null when the portal took the entries out of the queue
/// at once, as it does where the plan lacks the confirmation (<see cref="OfflineEvents.CanReserveAsync"/>): this is their only copy then.
/// </param>
/// <param name="Events">The entries; none when the queue is empty.</param>
public sealed record OfflinePackage(string? ProcessId, IReadOnlyList<OfflineEvent> Events)
{
    /// <summary>Prints no values.</summary>
    public override string ToString() => $"{Events.Count} events";
}
