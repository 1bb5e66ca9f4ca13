using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Proposing;

/// <summary>Which columns usually hold a field's value.</summary>
/// <param name="Field">The portal's field.</param>
/// <param name="As">How the value is read.</param>
/// <param name="Weight">How much it says about the type of records.</param>
/// <param name="Columns">Names of columns, likeliest first, as <see cref="ColumnWords.Normal"/> has them.</param>
internal sealed record FieldHint(string Field, ValueKind As, int Weight, params string[] Columns)
{
    private static readonly FieldHint Comments = new("COMMENTS", ValueKind.Text, 0, "comments", "comment", "notes", "note", "remarks", "remark", "memo");

    private static readonly FieldHint[] Person =
    [
        new("NAME", ValueKind.Text, 2, "firstname", "givenname", "forename", "vorname", "fname", "name", "fullname", "contactname"),
        new("SECOND_NAME", ValueKind.Text, 1, "middlename", "secondname", "patronymic"),
        new("LAST_NAME", ValueKind.Text, 3, "lastname", "surname", "familyname", "nachname", "lname"),
        new("POST", ValueKind.Text, 1, "jobtitle", "position", "post", "contacttitle", "function"),
        new("BIRTHDATE", ValueKind.Date, 2, "birthdate", "birthday", "dateofbirth", "dob", "born", "geburtsdatum"),
        Comments,
    ];

    /// <summary>The hints for a type of records.</summary>
    public static IReadOnlyList<FieldHint> Of(EntityType entity) => entity.Name switch
    {
        "contact" => Person,
        "lead" => [new("TITLE", ValueKind.Text, 1, "title", "subject", "topic"), .. Person, new("COMPANY_TITLE", ValueKind.Text, 1, "company", "companyname", "organization")],
        "company" => [new("TITLE", ValueKind.Text, 1, "companyname", "company", "organization", "organisation", "firm", "firmname", "name", "title"), Comments],
        "deal" =>
        [
            new("TITLE", ValueKind.Text, 1, "title", "subject", "ordername", "name"),
            new("OPPORTUNITY", ValueKind.Money, 3, "total", "amount", "totalamount", "grandtotal", "totalprice", "sum", "price", "value"),
            new("BEGINDATE", ValueKind.Date, 2, "orderdate", "invoicedate", "begindate", "startdate", "date", "createdat", "created"),
            new("CLOSEDATE", ValueKind.Date, 1, "closedate", "shippeddate", "duedate", "enddate", "requireddate", "closed"),
            Comments,
        ],
        _ => [Comments],
    };

    /// <summary>What a table's name says about its records.</summary>
    public static int OfTable(EntityType entity, string table) => (entity.Name, ColumnWords.Singular(table)) switch
    {
        ("contact" or "company", "customer" or "client") => 6,
        ("contact", "contact" or "person" or "people" or "member") => 4,
        ("company", "company" or "supplier" or "vendor" or "account" or "organization" or "firm") => 4,
        ("deal", "order" or "invoice" or "deal" or "sale" or "opportunity") => 4,
        ("lead", "lead" or "inquiry" or "prospect") => 6,
        ("lead", _) => -6,
        (_, "employee" or "user" or "staff" or "shipper") => -4,
        _ => 0,
    };
}
