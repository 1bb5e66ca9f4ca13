using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Crm;

/// <summary>Makes, changes and removes user fields, whichever method asks; the settings have upper-case names.</summary>
internal sealed class UserFieldEditor(PortalState portal)
{
    public const int NameLimit = 50;

    private static readonly Dictionary<string, FieldType> Types = new(StringComparer.Ordinal)
    {
        ["string"] = FieldType.Text,
        ["integer"] = FieldType.Integer,
        ["double"] = FieldType.Double,
        ["boolean"] = FieldType.Boolean,
        ["date"] = FieldType.Date,
        ["datetime"] = FieldType.DateTime,
        ["enumeration"] = FieldType.Enumeration,
        ["money"] = FieldType.Money,
        ["url"] = FieldType.Url,
        ["address"] = FieldType.Address,
        ["file"] = FieldType.File,
        ["employee"] = FieldType.Employee,
        ["crm_status"] = FieldType.Status,
        ["iblock_section"] = FieldType.IblockSection,
        ["iblock_element"] = FieldType.IblockElement,
        ["crm"] = FieldType.Binding,
    };

    public static IEnumerable<string> TypeNames => Types.Keys;

    public static FieldType? Type(string name) => Types.TryGetValue(name, out var type) ? type : null;

    public Field Add(Entity entity, string name, FieldType type, PhpArray settings)
    {
        if (entity.Schema.Find(name) is not null)
            throw new ApiException(400, "ERROR_CORE", $"Field {name} for object {entity.UserFieldOwner} already exists.");
        var made = new Field(name, type, FieldNames.User(name, portal.Quirks.Is(KnownQuirks.UserNames, "camel")))
        {
            IsUser = true,
            UserFieldId = portal.NextUserField(),
            Multiple = PhpText.IsYes(settings.Find("MULTIPLE")) && type != FieldType.Boolean,
            Mandatory = PhpText.IsYes(settings.Find("MANDATORY")),
            XmlId = PhpText.Of(settings.Find("XML_ID")),
            Sort = Sort(settings, 100),
            Label = Label(settings) ?? name,
            Items = type == FieldType.Enumeration ? Items(settings) : [],
            Settings = settings.Find("SETTINGS") as PhpArray ?? [],
            Directory = type == FieldType.Status ? PhpText.Of((settings.Find("SETTINGS") as PhpArray)?.Find("ENTITY_TYPE")) : null,
        };
        entity.Schema.Add(made);
        Tell(entity, made, "ADD");
        return made;
    }

    public Field Update(Entity entity, Field field, PhpArray settings)
    {
        var changed = field with
        {
            Mandatory = settings.Find("MANDATORY") is { } mandatory ? PhpText.IsYes(mandatory) : field.Mandatory,
            XmlId = settings.Find("XML_ID") is { } xmlId ? PhpText.Of(xmlId) : field.XmlId,
            Sort = Sort(settings, field.Sort),
            Label = Label(settings) ?? field.Label,
            Items = field.Type == FieldType.Enumeration && settings.Find("LIST") is PhpArray list ? Edited(field.Items, list) : field.Items,
            Settings = settings.Find("SETTINGS") as PhpArray ?? field.Settings,
        };
        entity.Schema.Replace(changed);
        Tell(entity, changed, "UPDATE");
        if (!ReferenceEquals(changed.Items, field.Items)) Tell(entity, changed, "SETENUMVALUES");
        return changed;
    }

    public void Delete(Entity entity, Field field)
    {
        entity.Schema.Remove(field);
        entity.Table.DropIndex(field.Name);
        foreach (var record in entity.Table.All) record.Remove(field.Name);
        Tell(entity, field, "DELETE");
    }

    public void DemandAdmin(long user, string code)
    {
        if (!portal.Users.First(known => known.Id == user).Person.IsAdmin) throw new ApiException(400, code, "Access denied.");
    }

    public static Field Existing(Entity entity, object? asked, string code)
    {
        if (!PhpText.TryInteger(asked, out var id) || id <= 0) throw new ApiException(400, code, "ID is not defined or invalid.");
        return entity.Schema.UserFields.FirstOrDefault(field => field.UserFieldId == id)
            ?? throw new ApiException(400, "ERROR_NOT_FOUND", $"The entity with ID '{id}' is not found.");
    }

    private void Tell(Entity entity, Field field, string what)
    {
        if (entity.UserFieldEvents is { } kind) portal.Events.UserField(kind, entity.UserFieldOwner, field.UserFieldId, field.Name, what);
    }

    private static int Sort(PhpArray settings, int otherwise) =>
        PhpText.TryInteger(settings.Find("SORT"), out var sort) && sort is >= int.MinValue and <= int.MaxValue ? (int)sort : otherwise;

    private static string? Label(PhpArray settings)
    {
        foreach (var key in new[] { "EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LABEL" })
        {
            var label = settings.Find(key) is PhpArray byLanguage ? byLanguage.Values.FirstOrDefault() : settings.Find(key);
            if (!PhpText.IsEmpty(label)) return PhpText.Of(label);
        }

        return null;
    }

    private List<EnumItem> Items(PhpArray settings)
    {
        var items = new List<EnumItem>();
        if (settings.Find("LIST") is not PhpArray list) return items;
        foreach (var entry in list.Values.OfType<PhpArray>())
        {
            items.Add(new EnumItem(
                portal.NextEnumItem(), PhpText.Of(entry.Find("VALUE")), Sort(entry, (items.Count + 1) * 10),
                PhpText.Of(entry.Find("DEF")) == "Y", PhpText.Of(entry.Find("XML_ID"))));
        }

        return items;
    }

    // A value with a known ID is changed, or goes with DEL=Y; the others are new.
    private List<EnumItem> Edited(IReadOnlyList<EnumItem> items, PhpArray list)
    {
        var left = items.ToList();
        var fresh = new PhpArray();
        foreach (var entry in list.Values.OfType<PhpArray>())
        {
            var at = PhpText.TryInteger(entry.Find("ID"), out var id) ? left.FindIndex(item => item.Id == id) : -1;
            if (at < 0) fresh.Append(entry);
            else if (PhpText.IsYes(entry.Find("DEL"))) left.RemoveAt(at);
            else if (entry.Find("VALUE") is { } value) left[at] = left[at] with { Value = PhpText.Of(value) };
        }

        return [.. left, .. Items(new PhpArray { ["LIST"] = fresh })];
    }
}
