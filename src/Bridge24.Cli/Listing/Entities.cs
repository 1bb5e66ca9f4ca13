using Bridge24.Cli.Execution;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Listing;

/// <summary>Names of entities on the command line.</summary>
internal static class Entities
{
    public static EntityType Of(string name)
    {
        var found = EntityType.Find(name.ToLowerInvariant());
        if (found is not null)
        {
            return found;
        }

        var known = EntityType.Named.Select(type => type.Name).ToList();
        var near = Nearest.To(name, known) ?? known.Find(type => string.Equals(name, type + "s", StringComparison.OrdinalIgnoreCase));
        throw new UsageException($"There is no entity \"{name}\".", Nearest.Ask(near, $"Entities are {string.Join(", ", known)} and item:NUMBER."));
    }
}
