using System.Globalization;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>A user field as the userfield methods describe it.</summary>
internal static class UserFieldView
{
    private static readonly string[] Labels = ["EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL", "ERROR_MESSAGE", "HELP_MESSAGE"];

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
            ["SETTINGS"] = Settings(field),
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

    /// <summary>As get shows it: labels by language.</summary>
    public static PhpArray Whole(Entity entity, Field field)
    {
        var row = Show(entity, field);
        foreach (var name in Labels) row[name] = new PhpArray { ["en"] = row.Find(name) ?? "" };
        return row;
    }

    /// <summary>What every field of the type has, with what was set.</summary>
    public static PhpArray Settings(Field field)
    {
        var settings = new PhpArray { IsMap = true };
        foreach (var (name, value) in Presets(field.Type)) settings[name] = value;
        foreach (var (name, value) in field.Settings) settings[name] = value;
        return settings;
    }

    private static PhpArray Presets(FieldType type) => type switch
    {
        FieldType.Text => new() { ["SIZE"] = 20L, ["ROWS"] = 1L, ["REGEXP"] = "", ["MIN_LENGTH"] = 0L, ["MAX_LENGTH"] = 0L, ["DEFAULT_VALUE"] = "" },
        FieldType.Integer => new() { ["SIZE"] = 20L, ["MIN_VALUE"] = 0L, ["MAX_VALUE"] = 0L, ["DEFAULT_VALUE"] = "" },
        FieldType.Double => new() { ["PRECISION"] = 2L, ["SIZE"] = 20L, ["MIN_VALUE"] = 0L, ["MAX_VALUE"] = 0L, ["DEFAULT_VALUE"] = "" },
        FieldType.Boolean => new() { ["DEFAULT_VALUE"] = 0L, ["DISPLAY"] = "CHECKBOX" },
        FieldType.Enumeration => new() { ["DISPLAY"] = "LIST", ["LIST_HEIGHT"] = 1L, ["CAPTION_NO_VALUE"] = "", ["SHOW_NO_VALUE"] = "Y" },
        FieldType.Date or FieldType.DateTime => new() { ["DEFAULT_VALUE"] = new PhpArray { ["TYPE"] = "NONE", ["VALUE"] = "" } },
        _ => [],
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
