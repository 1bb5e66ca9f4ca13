namespace Bridge24.Sandbox.Limits;

/// <summary>Seconds that a method has used, and when the oldest of them are forgotten, as a Unix time.</summary>
internal sealed record OperatingFigures(double Seconds, long ResetAt);
