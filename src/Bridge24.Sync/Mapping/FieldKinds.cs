namespace Bridge24.Sync.Mapping;

/// <summary>Which kind each of the portal's field types is.</summary>
internal static class FieldKinds
{
    public static FieldKind Of(string type) => type switch
    {
        // Pipeline 0 is one like the others, not none.
        "integer" or "crm_category" => FieldKind.Integer,
        "double" or "float" => FieldKind.Number,
        "money" => FieldKind.Money,
        "boolean" => FieldKind.Bool,
        "date" => FieldKind.Date,
        "datetime" => FieldKind.DateTime,
        "enumeration" => FieldKind.List,
        "user" or "employee" or "crm_lead" or "crm_deal" or "crm_contact" or "crm_company" or "crm_quote" or "crm_entity" => FieldKind.Reference,
        _ => FieldKind.Text,
    };
}
