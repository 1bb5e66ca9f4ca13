namespace Bridge24.Sandbox;

/// <summary>One request as the portal saw it. Status 0 means that the connection was closed without an answer.</summary>
public sealed record SandboxRequest(
    string Method, IReadOnlyList<string> Commands, int Status, string? ErrorCode, DateTimeOffset At);
