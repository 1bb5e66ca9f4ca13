namespace Bridge24.Sandbox.Events;

/// <summary>One post to a handler: its status, 0 for none, the time it took, and the pause before the next.</summary>
internal sealed record EventDelivery(string Event, Uri Handler, int Status, TimeSpan Taken, TimeSpan Pause);
