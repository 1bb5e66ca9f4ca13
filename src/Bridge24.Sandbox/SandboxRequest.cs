namespace Bridge24.Sandbox;

/// <summary>One request as the portal saw it. Status 0 means that the connection was closed without an answer.</summary>
public sealed record SandboxRequest(
    string Method, IReadOnlyList<string> Commands, int Status, string? ErrorCode, DateTimeOffset At)
{
    /// <summary>Counts from 1 since the start or the last reset.</summary>
    public long Number { get; init; }

    /// <summary>Time until the answer was ready, by the portal's clock.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The fault rule that the request met; null when it met none.</summary>
    public string? Fault { get; init; }
}
