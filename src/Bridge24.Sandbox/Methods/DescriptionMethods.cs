using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>What describes the CRM itself: kinds of record, user fields and phones, crm.enum.*, crm.userfield.* and crm.multifield.fields.</summary>
internal sealed class DescriptionMethods(PortalState portal)
{
    private static readonly string[] UserField =
    [
        "ID int R", "ENTITY_ID string I", "FIELD_NAME string I", "USER_TYPE_ID string I", "XML_ID string", "SORT int", "MULTIPLE char", "MANDATORY char",
        "SHOW_FILTER char", "SHOW_IN_LIST char", "EDIT_IN_LIST char", "IS_SEARCHABLE char", "EDIT_FORM_LABEL string", "LIST_COLUMN_LABEL string",
        "LIST_FILTER_LABEL string", "ERROR_MESSAGE string", "HELP_MESSAGE string", "LIST uf_enum_element", "SETTINGS object",
    ];

    private static readonly Dictionary<string, string[]> Settings = new(StringComparer.Ordinal)
    {
        ["string"] = ["DEFAULT_VALUE string", "ROWS int"],
        ["integer"] = ["DEFAULT_VALUE int"],
        ["double"] = ["DEFAULT_VALUE double", "PRECISION int"],
        ["boolean"] = ["DEFAULT_VALUE int", "DISPLAY string"],
        ["datetime"] = ["DEFAULT_VALUE object"],
        ["date"] = ["DEFAULT_VALUE object"],
        ["enumeration"] = ["DISPLAY string", "LIST_HEIGHT int"],
        ["crm_status"] = ["ENTITY_TYPE string"],
        ["crm"] = ["LEAD char", "CONTACT char", "COMPANY char", "DEAL char"],
    };

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["crm.multifield.fields"] = _ => FieldTable.Classic("ID int R", "TYPE_ID string R", "VALUE string", "VALUE_TYPE string");
        methods["crm.activity.communication.fields"] = _ => FieldTable.Classic(
            "ID integer R", "ACTIVITY_ID integer R", "ENTITY_ID integer", "ENTITY_TYPE_ID integer", "TYPE string", "VALUE string");
        methods["crm.userfield.fields"] = methods["task.item.userfield.getfields"] = _ => Short(UserField);
        methods["crm.userfield.enumeration.fields"] = _ => Short("ID int R", "SORT int", "VALUE string", "DEF string", "DEL string");
        methods["crm.userfield.types"] = _ => new MethodResult(PhpArray.List(UserFieldEditor.TypeNames.Select(type => new PhpArray { ["ID"] = type, ["title"] = type })));
        methods["crm.userfield.settings.fields"] = call => Short(
            Settings.TryGetValue(PhpText.Of(call.Arguments.Any("type")), out var known) ? known : throw new ApiException(400, "", "Parameter 'type' is not specified or empty."));
        methods["crm.enum.ownertype"] = _ => new MethodResult(PhpArray.List(portal.ItemEntities.Select(Owner)));
        methods["crm.enum.activitytype"] = _ => Choices("1=Meeting", "2=Call", "3=Task", "4=E-mail");
        methods["crm.enum.activitystatus"] = _ => Choices("1=Pending", "2=Completed", "3=Completed automatically");
        methods["crm.enum.activitypriority"] = _ => Choices("1=Low", "2=Medium", "3=High");
        methods["crm.enum.activitydirection"] = _ => Choices("1=Incoming", "2=Outgoing");
        methods["crm.enum.contenttype"] = _ => Choices("1=Plain text", "2=bbCode", "3=HTML");
    }

    private static PhpArray Owner(Entity entity) => new()
    {
        ["ID"] = (long)entity.TypeId,
        ["NAME"] = entity.Title,
        ["SYMBOL_CODE"] = entity.IsDynamic ? $"DYNAMIC_{entity.TypeId}" : entity.TypeId == 31 ? "SMART_INVOICE" : entity.Name.ToUpperInvariant(),
        ["SYMBOL_CODE_SHORT"] = entity.TypeId switch { 1 => "L", 2 => "D", 3 => "C", 4 => "CO", 7 => "Q", 31 => "SI", _ => $"T{entity.TypeId:x}" },
    };

    private static MethodResult Choices(params string[] rows) => new(PhpArray.List(rows.Select(row => new PhpArray { ["ID"] = long.Parse(row[..1], null), ["NAME"] = row[2..], ["SYMBOL_CODE"] = row[2..].ToUpperInvariant().Replace(' ', '_'), ["SYMBOL_CODE_SHORT"] = "" })));

    private static MethodResult Short(params string[] lines)
    {
        var fields = new PhpArray();
        foreach (var parts in lines.Select(line => line.Split(' ')))
        {
            var field = new PhpArray { ["type"] = parts[1], ["title"] = parts[0] };
            if (parts.Length > 2) field[parts[2] == "R" ? "isReadOnly" : "isImmutable"] = true;
            if (parts[0] == "LIST") field["isMultiple"] = true;
            fields[parts[0]] = field;
        }

        return new MethodResult(fields);
    }
}
