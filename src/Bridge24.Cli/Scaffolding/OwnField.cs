using Bridge24.Cli.Listing;

namespace Bridge24.Cli.Scaffolding;

/// <summary>A field that only this portal has, with its names in C#.</summary>
/// <param name="Field">The field.</param>
/// <param name="Name">The property.</param>
/// <param name="Enum">The type of its list values; null for none.</param>
internal sealed record OwnField(EntityField Field, string Name, OwnEnum? Enum)
{
    /// <summary>The name that records and filters know it by.</summary>
    public string Key => IsLink(Field) ? Field.ApiName : Field.Name;

    /// <summary>User fields, and links to items of smart processes.</summary>
    public static bool IsOwn(EntityField field) => field.Name.StartsWith("UF_", StringComparison.OrdinalIgnoreCase) || IsLink(field);

    private static bool IsLink(EntityField field) =>
        field.ApiName.StartsWith("parentId", StringComparison.Ordinal) && field.ApiName.Length > 8 && field.ApiName[8..].All(char.IsAsciiDigit);
}
