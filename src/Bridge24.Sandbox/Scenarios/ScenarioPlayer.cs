using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.People;
using Bridge24.Sandbox.Portal;

namespace Bridge24.Sandbox.Scenarios;

/// <summary>Plays scenarios. What is due is done before the next request is looked at, never beside one, so that a course repeats.</summary>
internal sealed class ScenarioPlayer(PortalState portal, FaultSet faults, PortalPeople people, int seed)
{
    private readonly Lock _lock = new();
    private readonly List<ScenarioRun> _runs = [];

    /// <summary>The latest run of each scenario that was started since the last reset.</summary>
    public IReadOnlyList<ScenarioRun> Runs
    {
        get
        {
            lock (_lock) return [.. _runs];
        }
    }

    public ScenarioRun Start(Scenario scenario, int? given = null)
    {
        var run = new ScenarioRun(scenario, given ?? scenario.Seed ?? seed, portal, faults, people);
        lock (_lock)
        {
            Stop(scenario.Name);
            _runs.Add(run);
            run.CatchUp();
        }

        return run;
    }

    /// <summary>Stops one scenario, or all of them.</summary>
    public void Stop(string? name = null)
    {
        lock (_lock)
        {
            foreach (var run in _runs.Where(run => name is null || run.Scenario.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList())
            {
                run.Stop();
                _runs.Remove(run);
            }
        }
    }

    public void CatchUp()
    {
        lock (_lock)
        {
            foreach (var run in _runs) run.CatchUp();
        }
    }

    public void Count(SandboxRequest request)
    {
        lock (_lock)
        {
            foreach (var run in _runs) run.Count(request);
        }
    }
}
