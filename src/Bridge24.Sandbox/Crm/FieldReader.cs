using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>Turns what a request says into what is kept.</summary>
internal sealed class FieldReader(PortalState portal)
{
    /// <summary>False when the value is lost and the field stays as it was.</summary>
    public bool TryRead(Field field, object? raw, Dialect dialect, out object? value)
    {
        value = null;
        if (!field.Multiple) return (raw is not PhpArray || field.Type is FieldType.Object or FieldType.File) && TryReadOne(field, raw, dialect, out value);
        var list = new List<object>();
        var parts = raw is PhpArray many ? many.Values : (IEnumerable<object?>)[raw];
        foreach (var part in parts)
            if (TryReadOne(field, part, dialect, out var one) && one is not null and not "") list.Add(one);
        value = list;
        return true;
    }

    private bool TryReadOne(Field field, object? raw, Dialect dialect, out object? value)
    {
        value = null;
        if (raw is PhpArray && field.Type is not (FieldType.Object or FieldType.File)) return false;
        var text = PhpText.Of(raw);
        if (PhpText.IsEmpty(raw) && field.Type is not (FieldType.Boolean or FieldType.YesNo))
        {
            if (field.IsStage) return false;
            value = field.Type is FieldType.Text or FieldType.Url or FieldType.Address ? "" : null;
            return true;
        }

        switch (field.Type)
        {
            case FieldType.Integer:
            case FieldType.IblockElement:
            case FieldType.IblockSection:
            case FieldType.Category:
                if (!PhpText.TryInteger(raw, out var whole)) throw Wrong(field, dialect);
                value = whole;
                return true;
            case FieldType.Double:
                if (!PhpText.TryNumber(raw, out var number)) throw Wrong(field, dialect);
                value = number;
                return true;
            case FieldType.YesNo:
                value = PhpText.IsYes(raw) ? "Y" : "N";
                return true;
            case FieldType.Boolean:
                value = PhpText.IsYes(raw);
                return true;
            case FieldType.Date:
                if (!PortalTime.TryDay(text, out var day)) throw Wrong(field, dialect);
                value = day;
                return true;
            case FieldType.DateTime:
                if (!PortalTime.TryInstant(text, out var at)) throw Wrong(field, dialect);
                value = PortalTime.Second(at.ToUniversalTime());
                return true;
            case FieldType.Enumeration:
                value = PhpText.TryInteger(raw, out var id) && field.Items.Any(item => item.Id == id) ? id : null;
                return true;
            case FieldType.Status:
                value = (field.IsStage ? portal.Statuses.FindStage(field.Directory!, text) : portal.Statuses.Find(field.Directory!, text))?.StatusId;
                return value is not null;
            case FieldType.Binding:
                return BindingField.TryRead(portal, field, text, out value);
            case FieldType.Employee:
            case FieldType.User:
            case FieldType.Company:
            case FieldType.Contact:
            case FieldType.Lead:
            case FieldType.Quote:
            case FieldType.Deal:
            case FieldType.Parent:
                return TryLink(field, raw, out value);
            case FieldType.Money:
                return TryMoney(text, field, dialect, out value);
            case FieldType.File:
                value = raw is PhpArray file ? portal.Files.Read(file, dialect) : null;
                return value is not null;
            case FieldType.Object:
                value = raw;
                return true;
            default:
                value = text;
                return true;
        }
    }

    private bool TryLink(Field field, object? raw, out object? value)
    {
        value = null;
        if (!PhpText.TryInteger(raw, out var id)) return false;
        if (id == 0) return true;
        var known = field.Type switch
        {
            FieldType.User or FieldType.Employee => portal.Users.Any(user => user.Id == id),
            FieldType.Parent => portal.Entity(field.ParentType)!.Table.Find(id) is not null,
            _ => portal.Entity(field.Type.ToString())!.Table.Find(id) is not null,
        };
        value = id;
        return known;
    }

    private static bool TryMoney(string text, Field field, Dialect dialect, out object? value)
    {
        var parts = text.Split('|');
        value = null;
        if (parts[0].Length == 0 || (parts.Length == 1 && parts[0].All(char.IsLetter))) return true;
        if (!PhpText.TryNumber(parts[0], out var amount)) throw Wrong(field, dialect);
        value = PhpText.Plain(amount) + "|" + (parts.Length > 1 && parts[1].Length > 0 ? parts[1] : PortalState.Currency);
        return true;
    }

    private static ApiException Wrong(Field field, Dialect dialect) => dialect == Dialect.Item
        ? new ApiException(400, "CRM_FIELD_ERROR_VALUE_NOT_VALID", $"Invalid value of field \"{field.ItemName}\"")
        : new ApiException(400, "ERROR_CORE", $"Invalid value for the \"{field.Label}\" field");
}
