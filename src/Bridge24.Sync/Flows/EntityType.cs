using System.Globalization;

namespace Bridge24.Sync.Flows;

/// <summary>A type of portal record: its name in flow files and its <c>entityTypeId</c> in <c>crm.item.*</c>.</summary>
/// <param name="Name">The name in flow files: <c>contact</c>, <c>item:1042</c>.</param>
/// <param name="TypeId">The portal's <c>entityTypeId</c>; 0 for what is no record of the CRM.</param>
public sealed record EntityType(string Name, int TypeId)
{
    private const int FirstSmartProcess = 128;
    private const string ItemPrefix = "item:";

    /// <summary>Leads.</summary>
    public static readonly EntityType Lead = new("lead", 1);

    /// <summary>Deals.</summary>
    public static readonly EntityType Deal = new("deal", 2);

    /// <summary>Contacts.</summary>
    public static readonly EntityType Contact = new("contact", 3);

    /// <summary>Companies.</summary>
    public static readonly EntityType Company = new("company", 4);

    /// <summary>Quotes.</summary>
    public static readonly EntityType Quote = new("quote", 7);

    /// <summary>Invoices.</summary>
    public static readonly EntityType Invoice = new("invoice", 31);

    /// <summary>Lines of goods of a deal or of another record.</summary>
    public static readonly EntityType ProductRow = new("product_row", 0);

    /// <summary>Tasks.</summary>
    public static readonly EntityType Task = new("task", 0);

    /// <summary>Employees.</summary>
    public static readonly EntityType User = new("user", 0);

    /// <summary>Files in a folder of a drive.</summary>
    public static readonly EntityType File = new("file", 0);

    /// <summary>The types that have a name of their own.</summary>
    public static IReadOnlyList<EntityType> Named { get; } = [Lead, Deal, Contact, Company, Quote, Invoice];

    /// <summary>The types that are no records of the CRM.</summary>
    public static IReadOnlyList<EntityType> Others { get; } = [ProductRow, Task, User, File];

    /// <summary>Whether the type is a smart process.</summary>
    public bool IsItem => TypeId >= FirstSmartProcess;

    /// <summary>The items of a smart process.</summary>
    public static EntityType Item(int typeId) => new(string.Create(CultureInfo.InvariantCulture, $"{ItemPrefix}{typeId}"), typeId);

    /// <summary>The type of an <c>entityTypeId</c>.</summary>
    /// <exception cref="ArgumentException">Flows know no such records.</exception>
    public static EntityType Of(int typeId) => Named.FirstOrDefault(type => type.TypeId == typeId)
        ?? (typeId >= FirstSmartProcess ? Item(typeId) : throw new ArgumentException($"Flows know no records of type {typeId}. Known are {string.Join(", ", Named)} and smart processes.", nameof(typeId)));

    /// <summary>Reads a name of a flow file, exactly as it stands there; null when it names no type.</summary>
    public static EntityType? Find(string name)
    {
        foreach (var type in Named)
        {
            if (type.Name == name)
                return type;
        }

        return name.StartsWith(ItemPrefix, StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(ItemPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && id >= FirstSmartProcess
                ? Item(id)
                : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
