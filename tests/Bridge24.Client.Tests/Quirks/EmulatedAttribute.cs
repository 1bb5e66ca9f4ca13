using Xunit.v3;

namespace Bridge24.Client.Tests.Quirks;

/// <summary>
/// Marks a class whose tests speak to an emulated portal: they run once more under each quirk, or, where each names the quirks that it is
/// about, once.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class EmulatedAttribute(string runs = EmulatedAttribute.UnderEachQuirk) : Attribute, ITraitAttribute
{
    public const string Name = "emulated";
    public const string UnderEachQuirk = "under-each-quirk";
    public const string Once = "once";

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new(Name, runs)];
}
