using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Faults;

/// <summary>The rules that are on, in the order in which they were given. Each has chance of its own, so that one does not change what another does.</summary>
internal sealed class FaultSet(int seed)
{
    private readonly Lock _lock = new();
    private readonly List<(FaultRule Rule, Random Chance)> _rules = [];
    private int _given;

    /// <summary>Rules that can still meet a request.</summary>
    public IReadOnlyList<FaultRule> Live
    {
        get
        {
            lock (_lock) return [.. _rules.Select(one => one.Rule).Where(rule => !rule.IsSpent)];
        }
    }

    public FaultRule Add(string rule)
    {
        lock (_lock) return Add(rule, unchecked(seed + (_given++ * 7919)));
    }

#pragma warning disable CA5394 // Seeded on purpose: the same seed breaks the same calls.
    public FaultRule Add(string rule, int chance)
    {
        var parsed = FaultRule.Parse(rule);
        lock (_lock) _rules.Add((parsed, new Random(chance)));
        return parsed;
    }
#pragma warning restore CA5394

    public void Remove(FaultRule rule)
    {
        lock (_lock) _rules.RemoveAll(one => one.Rule == rule);
    }

    /// <summary>False when no rule has this text.</summary>
    public bool Remove(string text)
    {
        lock (_lock) return _rules.RemoveAll(one => one.Rule.Text.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) > 0;
    }

    public void Clear()
    {
        lock (_lock)
        {
            _rules.Clear();
            _given = 0;
        }
    }

    /// <summary>The fault that meets a whole request, named by its method or by a command inside it.</summary>
    public FaultRule? ForRequest(string method, IReadOnlyList<string> commands, PhpArray arguments)
    {
        lock (_lock)
        {
            foreach (var (rule, chance) in _rules)
                if (!rule.IsForCommands && Meets(rule, method, commands) && rule.IsCarriedBy(arguments) && rule.Take(chance)) return rule;
        }

        return null;
    }

    public FaultRule? ForCommand(string method, int position, PhpArray? arguments = null)
    {
        lock (_lock)
        {
            foreach (var (rule, chance) in _rules)
                if (rule.IsForCommands && rule.IsFor(method) && rule.IsAt(position) && rule.IsCarriedBy(arguments) && rule.Take(chance)) return rule;
        }

        return null;
    }

    private static bool Meets(FaultRule rule, string method, IReadOnlyList<string> commands)
    {
        if (rule.IsFor(method)) return true;
        for (var i = 0; i < commands.Count; i++)
            if (rule.IsFor(commands[i]) && rule.IsAt(i + 1)) return true;
        return false;
    }
}
