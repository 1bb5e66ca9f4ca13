namespace Bridge24.Sandbox.Control;

/// <summary>One thing that can be asked of the sandbox itself. A segment of the path in braces is an argument.</summary>
internal sealed record ControlRoute(string Method, string Path, string Summary, Func<ControlCall, Task<object?>> Answer)
{
    public IReadOnlyList<ControlParameter> Parameters { get; init; } = [];

    /// <summary>What the body may be as plain text; null when it may not.</summary>
    public string? Text { get; init; }

    /// <summary>The values of the path's arguments; null when the path is another.</summary>
    public IReadOnlyDictionary<string, string>? Match(string[] path)
    {
        var pattern = Path.Split('/');
        if (pattern.Length != path.Length) return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i].StartsWith('{')) values[pattern[i].Trim('{', '}')] = Uri.UnescapeDataString(path[i]);
            else if (!pattern[i].Equals(path[i], StringComparison.Ordinal)) return null;
        }

        return values;
    }
}
