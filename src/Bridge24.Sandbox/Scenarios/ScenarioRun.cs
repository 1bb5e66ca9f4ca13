using System.Globalization;
using System.IO.Enumeration;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.People;
using Bridge24.Sandbox.Portal;

namespace Bridge24.Sandbox.Scenarios;

/// <summary>A scenario while it is played. Chance is its own, so that the same seed gives the same course.</summary>
internal sealed class ScenarioRun(Scenario scenario, int seed, PortalState portal, FaultSet faults, PortalPeople people)
{
    private const long Person = 1;

#pragma warning disable CA5394 // Seeded on purpose.
    private readonly Random _random = new(seed);
#pragma warning restore CA5394
    private readonly List<Waiting> _waiting = [.. scenario.Steps.Select(step => new Waiting(step))];
    private readonly List<(FaultRule Rule, DateTimeOffset? Until)> _on = [];
    private readonly List<string> _happened = [];
    private DateTimeOffset _began = portal.Clock.GetUtcNow();
    private int _rules;

    public Scenario Scenario => scenario;

    public int Seed => seed;

    /// <summary>What was done, in order.</summary>
    public IReadOnlyList<string> Happened => _happened;

    /// <summary>No step is left, and none of its faults is on.</summary>
    public bool IsOver => _waiting.Count == 0 && _on.Count == 0;

    public void Count(SandboxRequest request)
    {
        foreach (var waiting in _waiting) waiting.Count(request);
    }

    public void CatchUp()
    {
        var now = portal.Clock.GetUtcNow();
        foreach (var (rule, _) in _on.Where(one => one.Until <= now || one.Rule.IsSpent).ToList()) End(rule);
        foreach (var waiting in _waiting.Where(one => one.IsDue(now - _began)).ToList())
        {
            _waiting.Remove(waiting);
            Do(waiting.Step.Action);
        }
    }

    public void Stop()
    {
        foreach (var (rule, _) in _on.ToList()) End(rule);
        _waiting.Clear();
    }

    private void End(FaultRule rule)
    {
        faults.Remove(rule);
        _on.RemoveAll(one => one.Rule == rule);
    }

    private void Do(ScenarioAction action)
    {
        try
        {
            switch (action)
            {
                case ScenarioAction.Break broken: Break(broken); break;
                case ScenarioAction.Behave quirk: portal.Quirks.Set(quirk.Quirk); Tell($"quirk {quirk.Quirk}"); break;
                case ScenarioAction.PutClockForward clock: PutClockForward(clock.Seconds); break;
                case ScenarioAction.Edit edit: Each(edit.Kind, edit.Count, "edited", id => people.Edit(edit.Kind, id, edit.Fields, Person)); break;
                case ScenarioAction.Delete delete: Each(delete.Kind, delete.Count, "deleted", id => people.Delete(delete.Kind, id, Person)); break;
                case ScenarioAction.Merge merge: Merge(merge); break;
                case ScenarioAction.RemoveField field: RemoveField(field); break;
            }
        }
        catch (Exception error) when (error is FormatException or Protocol.ApiException)
        {
            Tell($"not done: {error.Message}");
        }
    }

    private void Break(ScenarioAction.Break broken)
    {
        DateTimeOffset? until = broken.Seconds is { } seconds ? portal.Clock.GetUtcNow() + TimeSpan.FromSeconds(seconds) : null;
        foreach (var rule in broken.Rules)
        {
            _on.Add((faults.Add(rule, unchecked(seed + (_rules++ * 7919))), until));
            Tell($"fault {rule}");
        }
    }

    // The scenario's own times are meant as they would be without the jump.
    private void PutClockForward(double seconds)
    {
        var span = TimeSpan.FromSeconds(seconds);
        portal.Clock.Advance(span);
        _began += span;
        Tell(string.Create(CultureInfo.InvariantCulture, $"clock {seconds} s forward"));
    }

    private void Each(string kind, int count, string said, Action<long> act)
    {
        foreach (var id in Some(kind, count))
        {
            act(id);
            Tell(string.Create(CultureInfo.InvariantCulture, $"{said} {kind} {id}"));
        }
    }

    private void Merge(ScenarioAction.Merge merge)
    {
        foreach (var pair in Some(merge.Kind, merge.Count * 2).Chunk(2).Where(pair => pair.Length == 2))
        {
            people.Merge(merge.Kind, pair[0], pair[1], Person);
            Tell(string.Create(CultureInfo.InvariantCulture, $"merged {merge.Kind} {pair[1]} into {pair[0]}"));
        }
    }

    private void RemoveField(ScenarioAction.RemoveField remove)
    {
        var field = remove.Field ?? people.Kind(remove.Kind).Schema.UserFields.FirstOrDefault()?.Name
            ?? throw new FormatException($"There is no user field of {remove.Kind}.");
        people.RemoveField(remove.Kind, field, Person);
        Tell($"removed field {field} of {remove.Kind}");
    }

    private IEnumerable<long> Some(string kind, int count)
    {
        var ids = people.Ids(kind).ToArray();
        if (ids.Length == 0) throw new FormatException($"There is no {kind}.");
#pragma warning disable CA5394 // Seeded on purpose.
        _random.Shuffle(ids);
#pragma warning restore CA5394
        return ids.Take(count);
    }

    private void Tell(string what) => _happened.Add(what);

    private sealed class Waiting(ScenarioStep step)
    {
        private long _calls;

        public ScenarioStep Step => step;

        public bool IsDue(TimeSpan passed) => passed.TotalSeconds >= step.At && _calls >= step.AfterCalls;

        public void Count(SandboxRequest request)
        {
            if (step.AfterCalls == 0) return;
            if (request.Commands.Count == 0) _calls += Meets(request.Method) ? 1 : 0;
            else _calls += request.Commands.Count(Meets);
        }

        private bool Meets(string method) => FileSystemName.MatchesSimpleExpression(step.Of, method);
    }
}
