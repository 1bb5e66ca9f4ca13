using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Proposing;

/// <summary>Which columns usually hold a field's value.</summary>
/// <param name="Field">The portal's field.</param>
/// <param name="As">How the value is read.</param>
/// <param name="Weight">How much it says about the type of records.</param>
/// <param name="Columns">Names of columns, likeliest first, as <see cref="ColumnWords.Normal"/> has them.</param>
internal sealed record FieldHint(string Field, ValueKind As, int Weight, params string[] Columns)
{
    private static readonly FieldHint Comments = new("COMMENTS", ValueKind.Text, 0, "comments", "comment", "notes", "note", "remarks", "remark", "memo", "bemerkung", "комментарий", "примечание");

    private static readonly FieldHint[] Person =
    [
        new("NAME", ValueKind.Text, 2, "firstname", "givenname", "forename", "vorname", "fname", "first", "имя", "name", "fullname", "contactname", "фио"),
        new("SECOND_NAME", ValueKind.Text, 1, "middlename", "secondname", "patronymic", "отчество"),
        new("LAST_NAME", ValueKind.Text, 3, "lastname", "surname", "familyname", "nachname", "lname", "last", "фамилия"),
        new("POST", ValueKind.Text, 1, "jobtitle", "position", "post", "contacttitle", "function", "должность"),
        new("BIRTHDATE", ValueKind.Date, 2, "birthdate", "birthday", "dateofbirth", "dob", "born", "geburtsdatum", "датарождения", "деньрождения"),
        Comments,
    ];

    /// <summary>The hints for a type of records.</summary>
    public static IReadOnlyList<FieldHint> Of(EntityType entity) => entity.Name switch
    {
        "contact" => Person,
        "lead" => [new("TITLE", ValueKind.Text, 1, "title", "subject", "topic", "betreff", "тема", "название"), .. Person, new("COMPANY_TITLE", ValueKind.Text, 1, "company", "companyname", "organization", "firma", "компания", "организация")],
        "company" => [new("TITLE", ValueKind.Text, 1, "companyname", "company", "organization", "organisation", "firm", "firmname", "firma", "компания", "организация", "name", "title", "название", "наименование"), Comments],
        "deal" =>
        [
            new("TITLE", ValueKind.Text, 1, "title", "subject", "ordername", "name", "betreff", "название", "наименование", "тема"),
            new("OPPORTUNITY", ValueKind.Money, 3, "total", "amount", "totalamount", "grandtotal", "totalprice", "sum", "price", "value", "betrag", "summe", "сумма", "стоимость", "цена"),
            new("BEGINDATE", ValueKind.Date, 2, "orderdate", "invoicedate", "begindate", "startdate", "date", "createdat", "created", "bestelldatum", "датазаказа", "датасоздания", "дата"),
            new("CLOSEDATE", ValueKind.Date, 1, "closedate", "shippeddate", "duedate", "enddate", "requireddate", "closed", "датазавершения", "датазакрытия"),
            Comments,
        ],
        _ => [Comments],
    };

    /// <summary>What a table's name says about its records.</summary>
    public static int OfTable(EntityType entity, string table) => (entity.Name, ColumnWords.Singular(table)) switch
    {
        ("contact" or "company", "customer" or "client" or "kunde" or "kunden" or "клиенты" or "покупатели") => 6,
        ("contact", "contact" or "person" or "people" or "member" or "контакты") => 4,
        ("company", "company" or "supplier" or "vendor" or "account" or "organization" or "firm" or "firmen" or "компании" or "поставщики") => 4,
        ("deal", "order" or "invoice" or "deal" or "sale" or "opportunity" or "bestellung" or "bestellungen" or "заказы" or "сделки" or "счета") => 4,
        ("lead", "lead" or "inquiry" or "prospect" or "лиды" or "заявки") => 6,
        ("lead", _) => -6,
        (_, "employee" or "user" or "staff" or "shipper") => -4,
        _ => 0,
    };
}
