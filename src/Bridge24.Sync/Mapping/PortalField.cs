namespace Bridge24.Sync.Mapping;

/// <summary>A field of a portal's records, as <c>crm.item.fields</c> describes it.</summary>
public sealed record PortalField
{
    /// <summary>The name in upper case: <c>LAST_NAME</c>, <c>UF_CRM_TIER</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in <c>crm.item.*</c>: <c>lastName</c>.</summary>
    public required string ApiName { get; init; }

    /// <summary>The type as the portal names it: string, double, crm_status, crm_multifield.</summary>
    public required string Type { get; init; }

    /// <summary>Whether the field holds several values.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>Whether the portal refuses or ignores writes.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the portal takes a value at creation only.</summary>
    public bool IsImmutable { get; init; }

    /// <summary>Whether the portal demands a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The directory of a status field: <c>SOURCE</c>.</summary>
    public string? StatusType { get; init; }

    /// <summary>The entries of a list field.</summary>
    public IReadOnlyList<FieldItem> Items { get; init; } = [];

    /// <summary>The name that people see.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether the field holds phones, e-mails and the like, each value with an ID and a type of its own.</summary>
    public bool IsMultifield => Type == "crm_multifield";
}
