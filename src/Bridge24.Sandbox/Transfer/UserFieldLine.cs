using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Transfer;

/// <summary>A user field as one line of an export.</summary>
internal static class UserFieldLine
{
    public static PhpArray Write(Entity entity, Field field) => new()
    {
        ["kind"] = entity.Name,
        ["userfield"] = new PhpArray
        {
            ["name"] = field.Name,
            ["type"] = field.Type.ToString(),
            ["label"] = field.Label,
            ["xmlId"] = field.XmlId,
            ["sort"] = field.Sort,
            ["multiple"] = field.Multiple,
            ["mandatory"] = field.Mandatory,
            ["settings"] = field.Settings,
            ["items"] = PhpArray.List(field.Items.Select(item => new PhpArray
            {
                ["id"] = item.Id,
                ["value"] = item.Value,
                ["sort"] = item.Sort,
                ["default"] = item.IsDefault,
                ["xmlId"] = item.XmlId,
            })),
        },
    };

    /// <summary>The field that was made; null when the entity has it already.</summary>
    public static Field? Read(PortalState portal, Entity entity, PhpArray line)
    {
        var name = PhpText.Of(line.Find("name"));
        if (entity.Schema.Find(name) is { IsUser: true }) return null;
        var prefix = entity.UserFieldOwner.StartsWith("CRM_", StringComparison.Ordinal) ? "UF_CRM_" : "UF_";
        if (!name.StartsWith(prefix, StringComparison.Ordinal) || name.Length == prefix.Length) throw new FormatException($"\"{name}\" is not {prefix} and a name.");
        var field = new Field(name, Type(PhpText.Of(line.Find("type"))), FieldNames.User(name, portal.Quirks.Is(KnownQuirks.UserNames, "camel")))
        {
            IsUser = true,
            UserFieldId = portal.NextUserField(),
            Label = PhpText.Of(line.Find("label")) is { Length: > 0 } label ? label : name,
            XmlId = PhpText.Of(line.Find("xmlId")),
            Sort = Number(line, "sort", 100),
            Multiple = PhpText.IsYes(line.Find("multiple")),
            Mandatory = PhpText.IsYes(line.Find("mandatory")),
            Items = Items(portal, line),
            Settings = line.Find("settings") as PhpArray ?? [],
            Directory = PhpText.Of((line.Find("settings") as PhpArray)?.Find("ENTITY_TYPE")) is { Length: > 0 } directory ? directory : null,
        };
        entity.Schema.Add(field);
        return field;
    }

    private static List<EnumItem> Items(PortalState portal, PhpArray line)
    {
        var items = new List<EnumItem>();
        foreach (var item in (line.Find("items") as PhpArray ?? []).Values.OfType<PhpArray>())
        {
            var id = PhpText.TryInteger(item.Find("id"), out var given) ? given : portal.NextEnumItem();
            while (portal.NextEnumItem() < id) { }
            items.Add(new EnumItem(id, PhpText.Of(item.Find("value")), Number(item, "sort", 10), PhpText.IsYes(item.Find("default")), PhpText.Of(item.Find("xmlId"))));
        }

        return items;
    }

    private static FieldType Type(string name) => Enum.TryParse<FieldType>(name, ignoreCase: true, out var type) && Enum.IsDefined(type)
        ? type
        : throw new FormatException($"Type \"{name}\" of a user field is not known. Use one of {string.Join(", ", Enum.GetNames<FieldType>())}.");

    private static int Number(PhpArray map, string name, int otherwise) =>
        PhpText.TryInteger(map.Find(name), out var number) && number is >= 0 and <= int.MaxValue ? (int)number : otherwise;
}
