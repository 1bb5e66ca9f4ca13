namespace Bridge24.Sandbox.Scenarios;

/// <summary>One thing that happens: so many seconds after the start, or after so many calls of a method.</summary>
internal sealed record ScenarioStep(double At, long AfterCalls, string Of, ScenarioAction Action);
