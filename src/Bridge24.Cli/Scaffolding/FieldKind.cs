using Bridge24.Cli.Listing;

namespace Bridge24.Cli.Scaffolding;

/// <summary>What a type of user field is in C#: how one value is read and written.</summary>
/// <param name="Type">The type of one value.</param>
/// <param name="Reader">The member of a value that reads it.</param>
internal sealed record FieldKind(string Type, string Reader)
{
    private static readonly FieldKind Text = new("string", "Text");
    private static readonly FieldKind Whole = new("long", "Whole");

    /// <summary>What the documentation says of the value.</summary>
    public string? Remark { get; private init; }

    /// <summary>The kind of a type; null for one that stays as the portal gives it.</summary>
    public static FieldKind? Of(EntityField field) => field.Type.ToLowerInvariant() switch
    {
        "string" or "string_formatted" or "url" or "text" or "char" => Text,
        "crm_status" => Text with { Remark = "A STATUS_ID of its directory." },
        "money" => Text with { Remark = "Amount and currency: 12.50|EUR." },
        "address" => Text with { Remark = "The address, then what the portal adds to it behind a bar." },
        "crm" => Text with { Remark = "A record of the CRM: an ID, or a letter and an ID such as C_5." },
        "integer" or "user" or "employee" or "iblock_element" or "iblock_section" or "hlblock" => Whole,
        "crm_contact" or "crm_company" or "crm_lead" or "crm_deal" or "crm_entity" => Whole,
        "double" => new FieldKind("decimal", "Number"),
        "boolean" => new FieldKind("bool", "YesNo"),
        "date" => new FieldKind("DateOnly", "Date"),
        "datetime" => new FieldKind("DateTimeOffset", "Moment"),
        _ => null,
    };
}
