using System.Text.RegularExpressions;

namespace Bridge24.Sync.Flows;

/// <summary>One flow file while it is read: its path, what the environment holds, and what is wrong so far.</summary>
internal sealed partial class FlowFileText(string path, Func<string, string?> environment, List<FlowProblem> problems)
{
    public string Path => path;

    public int ProblemCount => problems.Count;

    public void Problem(int line, string fact, string? remedy = null) => problems.Add(FlowProblem.Of(path, line, fact, remedy));

    public void NotYet(int line, string what, string? remedy = null) =>
        Problem(line, $"This version does not do {what} yet", remedy);

    /// <summary>Puts environment variables in place of <c>${NAME}</c>; an unknown one is a problem.</summary>
    public string Expand(string text, int line) => Variable().Replace(text, match =>
    {
        var name = match.Groups["name"].Value;
        if (environment(name) is { } value)
            return value;

        Problem(line, $"Environment variable \"{name}\" is not set", "Set it before the command, or correct the name.");
        return "";
    });

    /// <summary>A path of the file, relative to the flow file's folder.</summary>
    public string Resolve(string relative) =>
        System.IO.Path.GetFullPath(relative, System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : Environment.CurrentDirectory);

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
