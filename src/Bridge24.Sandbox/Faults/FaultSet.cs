namespace Bridge24.Sandbox.Faults;

internal sealed class FaultSet(int seed)
{
    private readonly Lock _lock = new();
    private readonly List<FaultRule> _rules = [];
    private readonly Random _random = new(seed);

    public void Add(string rule)
    {
        var parsed = FaultRule.Parse(rule);
        lock (_lock) _rules.Add(parsed);
    }

    public void Clear()
    {
        lock (_lock) _rules.Clear();
    }

    /// <summary>The fault that meets a whole request, named by its method or by a command inside it.</summary>
    public FaultRule? ForRequest(string method, IReadOnlyList<string> commands)
    {
        lock (_lock)
        {
            foreach (var rule in _rules)
                if (rule.Kind != FaultKind.Error && Meets(rule, method, commands) && rule.Take(_random)) return rule;
        }

        return null;
    }

    public FaultRule? ForCommand(string method, int position)
    {
        lock (_lock)
        {
            foreach (var rule in _rules)
                if (rule.Kind == FaultKind.Error && rule.IsFor(method) && rule.IsAt(position) && rule.Take(_random)) return rule;
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
