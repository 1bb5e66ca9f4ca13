namespace Bridge24.Sandbox.Quirks;

/// <summary>A behaviour that the documentation leaves open, under a name, with what it may be; the likelier first.</summary>
internal sealed record Quirk(string Name, string Says, params string[] Values)
{
    public string Default => Values[0];
}
