using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Smart processes, crm.type.*; the records themselves are under crm.item.*.</summary>
internal sealed class TypeMethods(PortalState portal)
{
    private const int FirstFree = 1030;

    private static readonly string[] UserFieldPlaces = ["CALENDAR_EVENT|UF_CRM_CAL_EVENT", "TASKS_TASK|UF_CRM_TASK", "TASKS_TASK_TEMPLATE|UF_CRM_TASK"];

    private static readonly string[] Switches =
    [
        "isCategoriesEnabled", "isStagesEnabled", "isBeginCloseDatesEnabled", "isClientEnabled", "isUseInUserfieldEnabled",
        "isLinkWithProductsEnabled", "isMycompanyEnabled", "isDocumentsEnabled", "isSourceEnabled", "isObserversEnabled",
        "isRecyclebinEnabled", "isAutomationEnabled", "isBizProcEnabled", "isSetOpenPermissions", "isPaymentsEnabled", "isCountersEnabled",
    ];

    private long _last;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["crm.type.add"] = Add;
        methods["crm.type.update"] = Update;
        methods["crm.type.get"] = call => Whole(Existing(call));
        methods["crm.type.getByEntityTypeId"] = call => Whole(Find(type => PhpText.TryInteger(call.Arguments.Find("entityTypeId"), out var id) && type.Entity.TypeId == id));
        methods["crm.type.list"] = call => RowList.Answer(portal.SmartTypes.Select(Show), call, portal.Quirks, "types");
        methods["crm.type.delete"] = Delete;
        methods["crm.type.fields"] = _ => FieldTable.Item(
            ["ID integer R", "TITLE string *", "CODE string", "CREATED_BY integer R", "ENTITY_TYPE_ID integer I", "CUSTOM_SECTION_ID integer",
                "CREATED_TIME datetime R", "UPDATED_TIME datetime R", "UPDATED_BY integer R"]);
    }

    private MethodResult Add(Call call)
    {
        DemandAdmin(call);
        if (call.Arguments.Find("fields") is not PhpArray fields) throw new ApiException(400, "100", "Could not find value for parameter {fields}");
        var typeId = FirstFree;
        while (portal.Entity(typeId) is not null) typeId += 2;
        if (fields.Find("entityTypeId") is { } asked)
        {
            if (!PhpText.TryInteger(asked, out var given) || portal.Entity(given) is not null || !(given is >= 128 and <= 192 || (given >= FirstFree && given % 2 == 0)))
                throw new ApiException(400, "INVALID_ARG_VALUE", "entityTypeId is out of allowed range");
            typeId = (int)given;
        }

        _last = portal.SmartTypes.Select(one => one.Id).Append(_last).Max();
        var entity = new Entity($"dynamic_{typeId}", typeId, BuiltInFields.Dynamic(typeId)) { UserFieldOwner = $"CRM_{++_last}", UserFieldEvents = "TYPE" };
        var title = PhpText.Of(fields.Find("title"));
        var type = new SmartType(_last, title.Length > 0 ? title : $"Smart process {typeId}", entity, call.User, portal.Now, Settings(fields, new PhpArray()));
        portal.SmartTypes.Add(type);
        portal.Categories.Add(entity, new Category(0, typeId, "General", 500, IsDefault: true));
        portal.Events.Row("ONCRMTYPEADD", type.Id);
        return Whole(type);
    }

    private MethodResult Update(Call call)
    {
        DemandAdmin(call);
        var type = Existing(call);
        var fields = call.Map("fields");
        var changed = type with
        {
            Title = fields.Find("title") is { } title ? PhpText.Of(title) : type.Title,
            Settings = Settings(fields, type.Settings),
        };
        portal.SmartTypes[portal.SmartTypes.IndexOf(type)] = changed;
        portal.Events.Row("ONCRMTYPEUPDATE", type.Id);
        return Whole(changed);
    }

    private MethodResult Delete(Call call)
    {
        DemandAdmin(call);
        var type = Existing(call);
        if (type.Entity.Table.Count > 0) throw new ApiException(400, "BX_ERROR", "You cannot delete an entity type that has elements");
        foreach (var category in portal.Categories.Of(type.Entity).ToList()) portal.Categories.Remove(type.Entity, category);
        portal.SmartTypes.Remove(type);
        portal.Events.Row("ONCRMTYPEDELETE", type.Id);
        return new MethodResult(new PhpArray());
    }

    private SmartType Existing(Call call) => Find(type => PhpText.TryInteger(call.Arguments.Find("id"), out var id) && type.Id == id);

    private SmartType Find(Predicate<SmartType> wanted) => portal.SmartTypes.Find(wanted) ?? throw new ApiException(400, "0", "SPA not found");

    private void DemandAdmin(Call call)
    {
        if (!portal.Users.First(user => user.Id == call.User).Person.IsAdmin) throw new ApiException(400, "ACCESS_DENIED", "Access denied");
    }

    private static PhpArray Settings(PhpArray fields, PhpArray before)
    {
        var settings = new PhpArray { ["code"] = fields.Find("code") ?? before.Find("code") ?? "" };
        settings["relations"] = fields.Find("relations") as PhpArray ?? before.Find("relations") ?? new PhpArray { ["parent"] = new PhpArray(), ["child"] = new PhpArray() };
        settings["linkedUserFields"] = Linked(fields.Find("linkedUserFields") as PhpArray ?? new PhpArray(), before.Find("linkedUserFields") as PhpArray ?? new PhpArray());
        foreach (var name in Switches)
            settings[name] = fields.Find(name) is { } given ? (PhpText.IsYes(given) ? "Y" : "N") : before.Find(name) ?? "N";
        return settings;
    }

    private static PhpArray Linked(PhpArray given, PhpArray before)
    {
        var linked = new PhpArray();
        foreach (var name in UserFieldPlaces) linked[name] = PhpText.IsYes(given.Find(name) ?? before.Find(name)) ? "Y" : "N";
        return linked;
    }

    private static MethodResult Whole(SmartType type) => new(new PhpArray { ["type"] = Show(type) });

    private static PhpArray Show(SmartType type)
    {
        var row = new PhpArray
        {
            ["id"] = type.Id,
            ["title"] = type.Title,
            ["code"] = type.Settings.Find("code"),
            ["createdBy"] = type.CreatedBy,
            ["entityTypeId"] = (long)type.Entity.TypeId,
            ["customSectionId"] = null,
        };
        foreach (var name in Switches) row[name] = type.Settings.Find(name);
        row["relations"] = type.Settings.Find("relations");
        row["linkedUserFields"] = type.Settings.Find("linkedUserFields");
        row["customSections"] = new PhpArray();
        row["createdTime"] = PortalTime.Format(type.CreatedAt);
        row["updatedTime"] = PortalTime.Format(type.CreatedAt);
        row["updatedBy"] = type.CreatedBy;
        return row;
    }
}
