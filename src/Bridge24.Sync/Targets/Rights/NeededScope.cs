namespace Bridge24.Sync.Targets.Rights;

/// <summary>A scope that a flow cannot do without.</summary>
/// <param name="Names">The scopes any one of which is enough; the first is the one to ask for.</param>
/// <param name="For">What in the flow needs it, as it stands in its file.</param>
/// <param name="Line">The line of that.</param>
internal sealed record NeededScope(IReadOnlyList<string> Names, string For, int Line)
{
    public bool IsIn(IReadOnlyCollection<string> scopes) => Names.Any(name => scopes.Contains(name, StringComparer.OrdinalIgnoreCase));
}
