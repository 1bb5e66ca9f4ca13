using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Scenarios;

namespace Bridge24.Sandbox.Control;

/// <summary>Scenarios: which there are, which are played, what they did.</summary>
internal sealed class ScenarioControl(ScenarioPlayer player)
{
    public void AddTo(ControlRoutes routes)
    {
        routes.Add("GET scenarios", "The scenarios that come with the sandbox, and those that are played with what they did.", _ => Scenarios());
        routes.Add("POST scenarios", "Plays a scenario from its beginning.", Start,
            [new("name", "One of GET scenarios"), new("text", "Or a scenario as YAML"), new("seed", "Of its chance", ControlParameter.Integer)], "A name, or a scenario as YAML");
        routes.Add("DELETE scenarios", "Stops a scenario and ends its faults; all of them without a name.", Stop, [new("name", "One that is played")]);
    }

    public PhpArray Scenarios() => new()
    {
        ["known"] = PhpArray.List(ScenarioLibrary.All.Select(one => new PhpArray { ["name"] = one.Name, ["title"] = one.Title, ["says"] = one.Says })),
        ["played"] = PhpArray.List(player.Runs.Select(Show)),
    };

    private PhpArray Start(ControlCall call)
    {
        var seed = call.Find("seed") is null ? (int?)null : (int)Math.Clamp(call.Number("seed", 0), int.MinValue, int.MaxValue);
        return Show(player.Start(ScenarioLibrary.Find(call.Find("name") ?? call.Find("text") ?? call.Text), seed));
    }

    private object Stop(ControlCall call)
    {
        player.Stop(call.Find("name"));
        return true;
    }

    private static PhpArray Show(ScenarioRun run) => new()
    {
        ["name"] = run.Scenario.Name,
        ["title"] = run.Scenario.Title,
        ["seed"] = run.Seed,
        ["over"] = run.IsOver,
        ["happened"] = PhpArray.List(run.Happened),
    };
}
