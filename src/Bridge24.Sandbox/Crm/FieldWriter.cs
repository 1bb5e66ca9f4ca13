using System.Globalization;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>Turns what is kept into what an answer says.</summary>
internal static class FieldWriter
{
    public static object? Write(Field field, CrmRecord record, Dialect dialect) => Write(field, record, record[field.Name], dialect);

    public static object? Write(Field field, CrmRecord record, object? value, Dialect dialect)
    {
        if (field.Multiple)
        {
            var list = value as List<object> ?? [];
            if (list.Count == 0 && dialect == Dialect.Classic) return false;
            return PhpArray.List(list.Select(item => One(field, item, record, dialect)));
        }

        return value is null or "" ? Empty(field, value, dialect) : One(field, value, record, dialect);
    }

    private static object? Empty(Field field, object? value, Dialect dialect)
    {
        if (dialect == Dialect.Item)
        {
            return field.Type switch
            {
                FieldType.Double or FieldType.Company or FieldType.Contact when !field.IsUser => 0L,
                FieldType.Boolean => "N",
                _ => value,
            };
        }

        return field.Type switch
        {
            FieldType.Date or FieldType.DateTime => "",
            FieldType.Double when !field.IsUser => "0.00",
            FieldType.Boolean => "0",
            _ when field.IsUser => value ?? "",
            _ => value,
        };
    }

    private static object? One(Field field, object value, CrmRecord record, Dialect dialect) => value switch
    {
        CrmFile file when !field.IsUser && dialect == Dialect.Item => file.Id,
        CrmFile file => file.Show(field, record, dialect),
        DateOnly day => PortalTime.Format(day),
        DateTimeOffset at => PortalTime.Format(at),
        bool flag => dialect == Dialect.Item ? (flag ? "Y" : "N") : (flag ? "1" : "0"),
        decimal number when dialect == Dialect.Classic => field.IsUser
            ? PhpText.Plain(number)
            : number.ToString("0.00", CultureInfo.InvariantCulture),
        long number when dialect == Dialect.Classic => number.ToString(CultureInfo.InvariantCulture),
        _ => value,
    };
}
