namespace Bridge24.Sync;

/// <summary>What a run of a flow is expected to take.</summary>
/// <param name="Requests">Requests, reads and writes.</param>
/// <param name="Seconds">Seconds, by the portal's limits and by what a write takes.</param>
/// <param name="OperatingShare">What the method that works longest takes of the 480 s that it may work in ten minutes; above 1 the rest waits.</param>
public sealed record Forecast(long Requests, double Seconds, double OperatingShare = 0);
