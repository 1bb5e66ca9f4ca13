namespace Bridge24.Sync;

/// <summary>What a run of a flow is expected to take.</summary>
/// <param name="Requests">Requests, reads and writes.</param>
/// <param name="Seconds">Seconds, by the portal's limits and by what a write takes.</param>
public sealed record Forecast(long Requests, double Seconds);
