namespace Bridge24.Cli.Scaffolding;

/// <summary>The list values of a field as an enumeration.</summary>
/// <param name="Name">The type.</param>
/// <param name="Members">Name, ID and label of each.</param>
internal sealed record OwnEnum(string Name, IReadOnlyList<(string Name, int Id, string Label)> Members);
