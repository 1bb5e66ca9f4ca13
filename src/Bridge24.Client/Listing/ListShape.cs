using System.Collections.Frozen;

namespace Bridge24.Client;

/// <summary>How a list method is walked.</summary>
/// <param name="Keyset">True: by a filter on the ID; false: by offset.</param>
/// <param name="Rows">The property of the result that holds the rows; null where the result is the list.</param>
/// <param name="Id">The ID in a row.</param>
/// <param name="AskedId">The ID in a filter, an order and a selection.</param>
/// <param name="FlatFilter">The filter's fields stand among the parameters.</param>
internal sealed record ListShape(bool Keyset, string? Rows, string Id, string AskedId, bool FlatFilter = false)
{
    /// <summary>Rows of a full page.</summary>
    public const int PageSize = 50;

    private static readonly ListShape Item = new(Keyset: true, "items", "id", "id");
    private static readonly ListShape Task = new(Keyset: true, "tasks", "id", "ID");
    private static readonly ListShape Classic = new(Keyset: true, null, "ID", "ID");
    private static readonly ListShape Offset = new(Keyset: false, null, "ID", "ID");

    // Only lists that are known to filter by ID: another one would ignore the filter and start over for ever.
    private static readonly FrozenSet<string> ClassicMethods = new[]
    {
        "crm.lead.list", "crm.deal.list", "crm.contact.list", "crm.company.list", "crm.quote.list", "crm.activity.list", "crm.product.list", "crm.requisite.list",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static ListShape Of(string method) => method.ToUpperInvariant() switch
    {
        "CRM.ITEM.LIST" => Item,
        "TASKS.TASK.LIST" => Task,
        "DEPARTMENT.GET" => Offset with { FlatFilter = true },
        _ => ClassicMethods.Contains(method) ? Classic : Offset,
    };
}
