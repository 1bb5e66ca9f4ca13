using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox;

/// <summary>A behaviour that the documentation leaves open and the sandbox can show in more than one way; the default stands first.</summary>
public sealed record SandboxQuirk(string Name, string Description, IReadOnlyList<string> Values)
{
    /// <summary>Every quirk, in the order of the documentation's topics.</summary>
    public static IReadOnlyList<SandboxQuirk> All { get; } =
        [.. KnownQuirks.All.Select(quirk => new SandboxQuirk(quirk.Name, quirk.Says, quirk.Values))];
}
