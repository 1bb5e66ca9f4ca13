using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Scenarios;

/// <summary>What a step does.</summary>
internal abstract record ScenarioAction
{
    /// <summary>Rules that are on for so many seconds; until the scenario is stopped when there is no number.</summary>
    public sealed record Break(IReadOnlyList<string> Rules, double? Seconds) : ScenarioAction;

    public sealed record Behave(string Quirk) : ScenarioAction;

    public sealed record PutClockForward(double Seconds) : ScenarioAction;

    public sealed record Edit(string Kind, int Count, PhpArray Fields) : ScenarioAction;

    public sealed record Delete(string Kind, int Count) : ScenarioAction;

    public sealed record Merge(string Kind, int Count) : ScenarioAction;

    /// <summary>Without a name, the first user field that there is.</summary>
    public sealed record RemoveField(string Kind, string? Field) : ScenarioAction;
}
