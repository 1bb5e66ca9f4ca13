using System.Globalization;
using System.Text.RegularExpressions;
using Bridge24.Cli.Listing;
using Bridge24.Client.Crm;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Scaffolding;

/// <summary>Names a portal's own fields: the same names each time, as long as the portal's fields stay the same.</summary>
internal static partial class OwnFields
{
    public static IReadOnlyList<OwnField> Of(EntityFields fields, EntityType entity, string className)
    {
        var record = RecordOf(entity);
        var names = new Identifiers([className, .. record.GetMembers().Select(member => member.Name)]);
        var types = new Identifiers([className, className + "Names", .. typeof(Contact).Assembly.GetExportedTypes().Select(type => type.Name)]);
        return [.. fields.All.Where(OwnField.IsOwn).OrderBy(field => field.Name, StringComparer.Ordinal).Select(field =>
        {
            var name = names.Unique(Name(field));
            return new OwnField(field, name, Choices(field, entity, types, name));
        })];
    }

    /// <summary>The record of the client that has the fields.</summary>
    public static Type RecordOf(EntityType entity) => entity.TypeId switch
    {
        EntityTypes.Lead => typeof(Lead),
        EntityTypes.Deal => typeof(Deal),
        EntityTypes.Contact => typeof(Contact),
        EntityTypes.Company => typeof(Company),
        EntityTypes.Quote => typeof(Quote),
        EntityTypes.Invoice => typeof(Invoice),
        _ => typeof(CrmItem),
    };

    /// <summary>What the entity is called in names: <c>Deal</c>, <c>Item1042</c>.</summary>
    public static string Word(EntityType entity) =>
        entity.IsItem ? string.Create(CultureInfo.InvariantCulture, $"Item{entity.TypeId}") : Identifiers.Pascal(entity.Name);

    /// <summary>The namespace for a portal: its name, unless that would hide a type of the client or the framework.</summary>
    public static string Namespace(string portal)
    {
        var name = Identifiers.Pascal(portal);
        var hides = name is "" or "System" or "Microsoft" or "Bridge24" || typeof(Contact).Assembly.GetExportedTypes().Any(type => type.Name == name);
        return hides ? name + "Fields" : name;
    }

    // A name that the portal made of the time says nothing: there the label speaks.
    private static string Name(EntityField field)
    {
        var own = Prefix().Replace(field.Name, "");
        return Identifiers.Pascal(own) is { Length: > 0 } name ? name
            : Identifiers.Pascal(field.Title) is { Length: > 0 } label && field.Title != field.Name ? label
            : "Field" + string.Concat(own.Where(char.IsAsciiLetterOrDigit));
    }

    private static OwnEnum? Choices(EntityField field, EntityType entity, Identifiers types, string name)
    {
        if (!field.Type.Equals("enumeration", StringComparison.OrdinalIgnoreCase) || field.Values.Count == 0
            || !field.Values.All(value => int.TryParse(value.Id, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return null;
        }

        var members = new Identifiers([]);
        var word = Word(entity);
        return new OwnEnum(types.Unique(name.StartsWith(word, StringComparison.Ordinal) ? name + "Choice" : word + name), [.. field.Values
            .Select(value => (Id: int.Parse(value.Id, CultureInfo.InvariantCulture), Label: value.Value)).DistinctBy(value => value.Id).OrderBy(value => value.Id)
            .Select(value => (members.Unique(Member(value.Label, value.Id)), value.Id, value.Label))]);
    }

    private static string Member(string label, int id) => Identifiers.Pascal(label) is { Length: > 0 } name ? name
        : Identifiers.Pascal("Value " + label) is { Length: > 5 } numbered ? numbered
        : string.Create(CultureInfo.InvariantCulture, $"Value{id}");

    [GeneratedRegex("^UF_(CRM_)?([0-9]+_(?=[^0-9]))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prefix();
}
