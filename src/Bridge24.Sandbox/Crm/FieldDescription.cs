using System.Globalization;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>A field as the fields methods describe it.</summary>
internal static class FieldDescription
{
    public static PhpArray Of(Field field, Dialect dialect)
    {
        var map = new PhpArray
        {
            ["type"] = field.TypeName(dialect),
            ["isRequired"] = field.Required || field.Mandatory,
            ["isReadOnly"] = field.ReadOnly || (field.ReadOnlyInClassic && dialect == Dialect.Classic),
            ["isImmutable"] = field.Immutable,
            ["isMultiple"] = field.Multiple,
            ["isDynamic"] = field.IsUser,
        };
        if (field.Directory is not null) map["statusType"] = field.Directory;
        if (field.Items.Count > 0)
        {
            map["items"] = PhpArray.List(field.Items.Select(item => new PhpArray
            {
                ["ID"] = item.Id.ToString(CultureInfo.InvariantCulture),
                ["VALUE"] = item.Value,
            }));
        }

        map["title"] = field.IsUser && dialect == Dialect.Classic ? field.Name : field.Label;
        if (field.IsUser)
            foreach (var name in new[] { "listLabel", "formLabel", "filterLabel" }) map[name] = field.Label;
        map["settings"] = field.ParentType > 0 ? new PhpArray { ["parentEntityTypeId"] = (long)field.ParentType } : new PhpArray();
        return map;
    }
}
