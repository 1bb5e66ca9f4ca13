using System.Globalization;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>Adds, changes and removes phones and addresses of a record in both dialects.</summary>
internal sealed class MultifieldEditor(PortalState portal)
{
    public void Classic(CrmRecord record, string type, object? raw)
    {
        if (raw is not PhpArray entries) return;
        foreach (var entry in entries.Values.OfType<PhpArray>())
        {
            var value = entry.Find("VALUE");
            var valueType = entry.Find("VALUE_TYPE") is { } given ? PhpText.Of(given) : null;
            if (PhpText.TryInteger(entry.Find("ID"), out var id) && id > 0)
            {
                var remove = PhpText.Of(entry.Find("DELETE")) == "Y" || PhpText.IsEmpty(value);
                Change(record, id, type, valueType, remove ? "" : Checked(type, PhpText.Of(value), Dialect.Classic));
            }
            else if (!PhpText.IsEmpty(value))
            {
                Append(record, type, valueType, Checked(type, PhpText.Of(value), Dialect.Classic));
            }
        }
    }

    /// <summary>A list always adds; in a map n0 adds, a number changes, an empty value removes.</summary>
    public void Item(CrmRecord record, object? raw)
    {
        if (raw is not PhpArray entries) return;
        var adds = entries.IsList;
        foreach (var (key, part) in entries)
        {
            if (part is not PhpArray entry) throw new ApiException(400, "100", "Could not find value for parameter {fm}");
            var type = PhpText.Of(entry.Find("typeId")).ToUpperInvariant();
            if (type.Length == 0) continue;
            if (!Multifield.Types.Contains(type)) throw Wrong();
            var value = PhpText.Of(entry.Find("value"));
            var valueType = entry.Find("valueType") is { } given ? PhpText.Of(given) : null;
            if (!adds && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && record.Multifields.Exists(known => known.Id == id && known.Type == type))
            {
                Change(record, id, type, valueType, value.Length == 0 ? "" : Checked(type, value, Dialect.Item));
            }
            else if (value.Length > 0)
            {
                Append(record, type, valueType, Checked(type, value, Dialect.Item));
            }
        }
    }

    private void Append(CrmRecord record, string type, string? valueType, string value) =>
        record.Multifields.Add(new Multifield(portal.NextMultifield(), type, valueType is null or "" ? "WORK" : valueType, value));

    private static void Change(CrmRecord record, long id, string type, string? valueType, string value)
    {
        var index = record.Multifields.FindIndex(known => known.Id == id && known.Type == type);
        if (index < 0) return;
        if (value.Length == 0) record.Multifields.RemoveAt(index);
        else record.Multifields[index] = record.Multifields[index] with { Value = value, ValueType = valueType ?? record.Multifields[index].ValueType };
    }

    private static string Checked(string type, string value, Dialect dialect)
    {
        var at = value.IndexOf('@', StringComparison.Ordinal);
        if (type != "EMAIL" || (at > 0 && value.IndexOf('.', at) > at + 1 && !value.Contains(' ', StringComparison.Ordinal) && !value.EndsWith('.')))
            return value;
        throw dialect == Dialect.Item ? Wrong() : new ApiException(400, "ERROR_CORE", "Field \"E-mail\" contains an invalid address");
    }

    private static ApiException Wrong() => new(400, "CRM_FIELD_ERROR_VALUE_NOT_VALID", "Invalid value of field \"fm\"");
}
