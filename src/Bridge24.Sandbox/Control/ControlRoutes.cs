namespace Bridge24.Sandbox.Control;

/// <summary>What can be asked of the sandbox itself, by HTTP method and path.</summary>
internal sealed class ControlRoutes
{
    private readonly List<ControlRoute> _routes = [];

    public IReadOnlyList<ControlRoute> All => _routes;

    /// <summary>Takes "POST clock", what it is for, its arguments, and in what form the body may be plain text.</summary>
    public void Add(string route, string summary, Func<ControlCall, object?> answer, ControlParameter[]? parameters = null, string? text = null) =>
        AddAsync(route, summary, call => Task.FromResult(answer(call)), parameters, text);

    public void AddAsync(string route, string summary, Func<ControlCall, Task<object?>> answer, ControlParameter[]? parameters = null, string? text = null)
    {
        var parts = route.Split(' ', 2);
        _routes.Add(new ControlRoute(parts[0], parts[1], summary, answer) { Parameters = parameters ?? [], Text = text });
    }

    public (ControlRoute Route, IReadOnlyDictionary<string, string> Values)? Find(string method, string[] path)
    {
        foreach (var route in _routes)
            if (route.Method.Equals(method, StringComparison.Ordinal) && route.Match(path) is { } values) return (route, values);
        return null;
    }

    /// <summary>The methods that a path knows.</summary>
    public IEnumerable<string> MethodsOf(string[] path) => _routes.Where(route => route.Match(path) is not null).Select(route => route.Method);
}
