using Xunit.v3;

namespace Bridge24.Client.Tests.Quirks;

/// <summary>Marks a class whose tests speak to an emulated portal: they run once more under each quirk.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class EmulatedAttribute : Attribute, ITraitAttribute
{
    public const string Name = "portal";
    public const string Value = "emulated";

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new(Name, Value)];
}
