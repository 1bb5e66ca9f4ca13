namespace Bridge24.Sandbox.Control;

/// <summary>What can be asked of the sandbox itself, by HTTP method and path.</summary>
internal sealed class ControlRoutes
{
    private readonly Dictionary<string, Func<ControlCall, Task<object?>>> _routes = new(StringComparer.Ordinal);

    public void Add(string route, Func<ControlCall, object?> answer) => _routes[route] = call => Task.FromResult(answer(call));

    public void AddAsync(string route, Func<ControlCall, Task<object?>> answer) => _routes[route] = answer;

    public Func<ControlCall, Task<object?>>? Find(string method, string path) => _routes.GetValueOrDefault($"{method} {path}");
}
