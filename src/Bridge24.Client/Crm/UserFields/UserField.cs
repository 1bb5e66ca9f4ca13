using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A user field of a type of records.</summary>
public sealed record UserField : PortalRecord
{
    /// <summary>A field to be made or changed.</summary>
    public UserField()
    {
    }

    internal UserField(JsonElement row)
        : base(row)
    {
    }

    /// <summary>Its name, UF_CRM_..., of invoices UF_CRM_SMART_INVOICE_..., of smart processes UF_CRM_7_... with the ID of the type; the prefix is added. At most 50 of A-Z, 0-9 and _ with it. Fixed once it is made.</summary>
    public string? FieldName { get => Get("FIELD_NAME").Text; init => Set("FIELD_NAME", value); }

    /// <summary>Its type: string, integer, double, boolean, date, datetime, enumeration, money, url, address, file, employee, crm ... Fixed once it is made.</summary>
    public string? UserTypeId { get => Get("USER_TYPE_ID").Text; init => Set("USER_TYPE_ID", value); }

    /// <summary>Holds a list of values. Fixed once it is made.</summary>
    public bool? Multiple { get => Get("MULTIPLE").YesNo; init => Set("MULTIPLE", value); }

    /// <summary>Must be filled in by people.</summary>
    public bool? Mandatory { get => Get("MANDATORY").YesNo; init => Set("MANDATORY", value); }

    /// <summary>Its ID in another system.</summary>
    public string? XmlId { get => Get("XML_ID").Text; init => Set("XML_ID", value); }

    /// <summary>The place among the fields.</summary>
    public long? Sort { get => Get("SORT").Whole; init => Set("SORT", value); }

    /// <summary>What people see: in forms, lists and filters. One that was read has the first language that the portal has a text for.</summary>
    public string? Label
    {
        get => Get("EDIT_FORM_LABEL") is { Json.ValueKind: JsonValueKind.Object } byLanguage
            ? byLanguage.Json.EnumerateObject().Select(text => new FieldValue(text.Value).Text).FirstOrDefault(text => text is not null)
            : Get("EDIT_FORM_LABEL").Text;
        init
        {
            Set("EDIT_FORM_LABEL", value);
            Set("LIST_COLUMN_LABEL", value);
            Set("LIST_FILTER_LABEL", value);
        }
    }

    /// <summary>The choices of an enumeration; a list of fields does not bring them. A choice with its ID stays the same, one without is new.</summary>
    public IReadOnlyList<UserFieldChoice> Choices
    {
        get => [.. Get("LIST").List.Select(choice => UserFieldChoice.Read(choice.Json))];
        init => Set("LIST", FieldValue.Many(value.Select(choice => choice.ToNode())));
    }

    internal override bool AddsWhenRepeated => Changes.ContainsKey("LIST") && Choices.Any(choice => choice.Id is null);
}
