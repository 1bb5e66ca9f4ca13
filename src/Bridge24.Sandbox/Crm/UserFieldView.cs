using System.Globalization;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>A user field as the userfield methods describe it.</summary>
internal static class UserFieldView
{
    public static PhpArray Show(Entity entity, Field field)
    {
        var row = new PhpArray
        {
            ["ID"] = Number(field.UserFieldId),
            ["ENTITY_ID"] = entity.UserFieldOwner,
            ["FIELD_NAME"] = field.Name,
            ["USER_TYPE_ID"] = field.TypeName(Dialect.Classic),
            ["XML_ID"] = field.XmlId.Length > 0 ? field.XmlId : null,
            ["SORT"] = Number(field.Sort),
            ["MULTIPLE"] = field.Multiple ? "Y" : "N",
            ["MANDATORY"] = field.Mandatory ? "Y" : "N",
            ["SHOW_FILTER"] = "N",
            ["SHOW_IN_LIST"] = "Y",
            ["EDIT_IN_LIST"] = "Y",
            ["IS_SEARCHABLE"] = "N",
            ["EDIT_FORM_LABEL"] = field.Label,
            ["LIST_COLUMN_LABEL"] = field.Label,
            ["LIST_FILTER_LABEL"] = field.Label,
            ["SETTINGS"] = new PhpArray(),
        };
        if (field.Type != FieldType.Enumeration) return row;
        row["LIST"] = PhpArray.List(field.Items.Select(item => new PhpArray
        {
            ["ID"] = Number(item.Id),
            ["SORT"] = Number(item.Sort),
            ["VALUE"] = item.Value,
            ["DEF"] = item.IsDefault ? "Y" : "N",
            ["XML_ID"] = item.XmlId,
        }));
        return row;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
