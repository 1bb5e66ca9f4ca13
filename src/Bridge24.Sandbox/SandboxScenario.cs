using Bridge24.Sandbox.Scenarios;

namespace Bridge24.Sandbox;

/// <summary>A course of faults and of what people do, that comes with the sandbox.</summary>
/// <param name="Name">What it is started by.</param>
/// <param name="Title">A few words for people.</param>
/// <param name="Says">What happens, in a sentence or two.</param>
public sealed record SandboxScenario(string Name, string Title, string Says)
{
    /// <summary>Every scenario that comes with the sandbox, in the order of the alphabet.</summary>
    public static IReadOnlyList<SandboxScenario> All { get; } =
        [.. ScenarioLibrary.All.Select(scenario => new SandboxScenario(scenario.Name, scenario.Title, scenario.Says))];
}
