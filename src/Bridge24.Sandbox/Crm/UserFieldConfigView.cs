using System.Globalization;
using System.Text;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>A user field in the words of userfieldconfig.*, which has them in camel case.</summary>
internal static class UserFieldConfigView
{
    private const string Language = "en";

    private static readonly string[] Labels = ["editFormLabel", "listColumnLabel", "listFilterLabel", "errorMessage", "helpMessage"];

    /// <summary>The settings under the names that the other userfield methods have.</summary>
    public static PhpArray Read(PhpArray field)
    {
        var settings = new PhpArray();
        foreach (var (key, value) in field) settings[key == "enum" ? "LIST" : Upper(key)] = key == "enum" && value is PhpArray list ? Items(list) : value;
        return settings;
    }

    public static PhpArray Show(Entity entity, Field field, bool withEnum)
    {
        var row = new PhpArray
        {
            ["id"] = Number(field.UserFieldId),
            ["entityId"] = entity.UserFieldOwner,
            ["fieldName"] = field.Name,
            ["userTypeId"] = field.TypeName(Dialect.Classic),
            ["xmlId"] = field.XmlId.Length > 0 ? field.XmlId : null,
            ["sort"] = Number(field.Sort),
            ["multiple"] = field.Multiple ? "Y" : "N",
            ["mandatory"] = field.Mandatory ? "Y" : "N",
            ["showFilter"] = "N",
            ["showInList"] = "Y",
            ["editInList"] = "Y",
            ["isSearchable"] = "N",
            ["settings"] = field.Settings,
        };
        if (!withEnum) return row;
        row["languageId"] = new PhpArray { [Language] = Language };
        foreach (var label in Labels) row[label] = new PhpArray { [Language] = label == "editFormLabel" ? field.Label : null };
        if (field.Type != FieldType.Enumeration) return row;
        row["enum"] = PhpArray.List(field.Items.Select(item => new PhpArray
        {
            ["id"] = Number(item.Id),
            ["userFieldId"] = Number(field.UserFieldId),
            ["value"] = item.Value,
            ["def"] = item.IsDefault ? "Y" : "N",
            ["sort"] = Number(item.Sort),
            ["xmlId"] = item.XmlId,
        }));
        return row;
    }

    /// <summary>The names that were asked for; all when none was, or a star.</summary>
    public static PhpArray Select(PhpArray row, PhpArray select)
    {
        var names = select.Where(pair => pair.Key != "language").Select(pair => PhpText.Of(pair.Value)).ToHashSet(StringComparer.Ordinal);
        if (names.Count == 0 || names.Contains("*")) return row;
        var chosen = new PhpArray();
        foreach (var (name, value) in row)
            if (names.Contains(name)) chosen[name] = value;
        return chosen;
    }

    private static PhpArray Items(PhpArray list) => PhpArray.List(list.Values.OfType<PhpArray>().Select(entry =>
    {
        var item = new PhpArray();
        foreach (var (key, value) in entry) item[Upper(key)] = value;
        return item;
    }));

    private static string Upper(string camel)
    {
        var text = new StringBuilder();
        foreach (var letter in camel)
        {
            if (char.IsAsciiLetterUpper(letter)) text.Append('_');
            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
