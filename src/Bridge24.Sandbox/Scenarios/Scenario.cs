namespace Bridge24.Sandbox.Scenarios;

/// <summary>What happens to the portal, and when. A seed of its own goes before the sandbox's.</summary>
internal sealed record Scenario(string Name, string Title, string Says, int? Seed, IReadOnlyList<ScenarioStep> Steps);
