using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Methods;

/// <summary>User fields of one entity type, crm.contact.userfield.* and the like.</summary>
internal sealed class UserFieldMethods(PortalState portal, Entity entity)
{
    private const int NameLimit = 50;

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
    };

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        var name = $"crm.{entity.Name}.userfield";
        methods[name + ".add"] = Add;
        methods[name + ".get"] = Get;
        methods[name + ".list"] = List;
        methods[name + ".update"] = Update;
        methods[name + ".delete"] = Delete;
    }

    public MethodResult Add(Call call)
    {
        DemandAdmin(call);
        var fields = call.Map("fields");
        var type = PhpText.Of(fields.Find("USER_TYPE_ID"));
        if (!Types.TryGetValue(type, out var fieldType))
            throw new ApiException(400, "ERROR_CORE", $"The user type \"{type}\" is invalid.");
        var name = Name(PhpText.Of(fields.Find("FIELD_NAME")));
        if (entity.Schema.Find(name) is not null)
            throw new ApiException(400, "ERROR_CORE", $"Field {name} for object CRM_{entity.Name.ToUpperInvariant()} already exists.");
        var field = new Field(name, fieldType, FieldNames.User(name, portal.Quirks.Is(KnownQuirks.UserNames, "camel")))
        {
            IsUser = true,
            UserFieldId = portal.NextUserField(),
            Multiple = PhpText.IsYes(fields.Find("MULTIPLE")),
            Mandatory = PhpText.IsYes(fields.Find("MANDATORY")),
            XmlId = PhpText.Of(fields.Find("XML_ID")),
            Sort = PhpText.TryInteger(fields.Find("SORT"), out var sort) ? (int)sort : 100,
            Label = Label(fields) ?? name,
            Items = fieldType == FieldType.Enumeration ? Items(fields) : [],
        };
        entity.Schema.Add(field);
        Tell(field, "ADD");
        return new MethodResult(field.UserFieldId);
    }

    public MethodResult Update(Call call)
    {
        DemandAdmin(call);
        var field = Existing(call);
        var fields = call.Map("fields");
        var changed = field with
        {
            Mandatory = fields.Find("MANDATORY") is { } mandatory ? PhpText.IsYes(mandatory) : field.Mandatory,
            XmlId = fields.Find("XML_ID") is { } xmlId ? PhpText.Of(xmlId) : field.XmlId,
            Sort = PhpText.TryInteger(fields.Find("SORT"), out var sort) ? (int)sort : field.Sort,
            Label = Label(fields) ?? field.Label,
            Items = field.Type == FieldType.Enumeration && fields.Find("LIST") is PhpArray ? Edited(field.Items, fields) : field.Items,
        };
        entity.Schema.Replace(changed);
        Tell(changed, "UPDATE");
        if (!ReferenceEquals(changed.Items, field.Items)) Tell(changed, "SETENUMVALUES");
        return new MethodResult(true);
    }

    public MethodResult List(Call call)
    {
        var filter = call.Map("filter");
        var rows = entity.Schema.UserFields.Select(Show).Where(row => filter.All(pair =>
            !row.TryGetValue(pair.Key, out var value) || PhpText.Of(value) == PhpText.Of(pair.Value))).ToList();
        return new MethodResult(PhpArray.List(rows), rows.Count);
    }

    public MethodResult Get(Call call) => new(Show(Existing(call)));

    public MethodResult Delete(Call call)
    {
        var field = Existing(call);
        entity.Schema.Remove(field);
        foreach (var record in entity.Table.All) record.Values.Remove(field.Name);
        Tell(field, "DELETE");
        return new MethodResult(true);
    }

    private Field Existing(Call call)
    {
        if (!PhpText.TryInteger(call.Arguments.Any("id"), out var id) || id <= 0)
            throw new ApiException(400, "", "ID is not defined or invalid.");
        return entity.Schema.UserFields.FirstOrDefault(field => field.UserFieldId == id)
            ?? throw new ApiException(400, "ERROR_NOT_FOUND", "The entity with ID '" + id.ToString(CultureInfo.InvariantCulture) + "' is not found.");
    }

    private void DemandAdmin(Call call)
    {
        if (!portal.Users.First(user => user.Id == call.User).Person.IsAdmin) throw new ApiException(400, "", "Access denied.");
    }

    private void Tell(Field field, string what)
    {
        var kind = entity.Name.ToUpperInvariant();
        portal.Events.UserField(kind, "CRM_" + kind, field.UserFieldId, field.Name, what);
    }

    private static string Name(string code)
    {
        var name = code.ToUpperInvariant();
        if (name.StartsWith("UF_CRM_", StringComparison.Ordinal)) name = name[7..];
        else if (name.StartsWith("UF_", StringComparison.Ordinal)) name = name[3..];
        if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
            throw new ApiException(400, "ERROR_CORE", "The field name may contain only A-Z, 0-9 and _.");
        name = "UF_CRM_" + name;
        return name.Length <= NameLimit ? name : throw new ApiException(400, "ERROR_CORE", "The field name is longer than 50 characters.");
    }

    private static string? Label(PhpArray fields)
    {
        foreach (var key in new[] { "EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LABEL" })
        {
            var label = fields.Find(key) is PhpArray byLanguage ? byLanguage.Values.FirstOrDefault() : fields.Find(key);
            if (!PhpText.IsEmpty(label)) return PhpText.Of(label);
        }

        return null;
    }

    private List<EnumItem> Items(PhpArray fields)
    {
        var items = new List<EnumItem>();
        if (fields.Find("LIST") is not PhpArray list) return items;
        foreach (var entry in list.Values.OfType<PhpArray>())
        {
            var id = portal.NextEnumItem();
            items.Add(new EnumItem(
                id, PhpText.Of(entry.Find("VALUE")), PhpText.TryInteger(entry.Find("SORT"), out var sort) ? (int)sort : (items.Count + 1) * 10,
                PhpText.Of(entry.Find("DEF")) == "Y", PhpText.Of(entry.Find("XML_ID"))));
        }

        return items;
    }

    // A value with a known ID is changed, or goes with DEL=Y; the others are new.
    private List<EnumItem> Edited(IReadOnlyList<EnumItem> items, PhpArray fields)
    {
        var left = items.ToList();
        var fresh = new PhpArray();
        foreach (var entry in ((PhpArray)fields.Find("LIST")!).Values.OfType<PhpArray>())
        {
            var at = PhpText.TryInteger(entry.Find("ID"), out var id) ? left.FindIndex(item => item.Id == id) : -1;
            if (at < 0) fresh.Append(entry);
            else if (PhpText.IsYes(entry.Find("DEL"))) left.RemoveAt(at);
            else if (entry.Find("VALUE") is { } value) left[at] = left[at] with { Value = PhpText.Of(value) };
        }

        return [.. left, .. Items(new PhpArray { ["LIST"] = fresh })];
    }

    private PhpArray Show(Field field)
    {
        var row = new PhpArray
        {
            ["ID"] = Number(field.UserFieldId),
            ["ENTITY_ID"] = "CRM_" + entity.Name.ToUpperInvariant(),
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
        if (field.Type == FieldType.Enumeration)
        {
            row["LIST"] = PhpArray.List(field.Items.Select(item => new PhpArray
            {
                ["ID"] = Number(item.Id),
                ["SORT"] = Number(item.Sort),
                ["VALUE"] = item.Value,
                ["DEF"] = item.IsDefault ? "Y" : "N",
                ["XML_ID"] = item.XmlId,
            }));
        }

        return row;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
