using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Calls, meetings and to-dos, crm.activity.*.</summary>
internal sealed class ActivityMethods(PortalState portal)
{
    private readonly RowEditor _editor = new(portal);
    private readonly Entity _activities = portal.Activities.Activities;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["crm.activity.add"] = Add;
        methods["crm.activity.update"] = Update;
        methods["crm.activity.get"] = call => new MethodResult(Without(RowEditor.Show(_activities, Existing(call)), "BINDINGS", "COMMUNICATIONS", "FILES", "WEBDAV_ELEMENTS"));
        methods["crm.activity.list"] = call => _editor.List(_activities, call, RecordRights.OfRows(portal, call.User, Owner));
        methods["crm.activity.delete"] = Delete;
        methods["crm.activity.fields"] = _ => RowEditor.Fields(_activities);
        methods["crm.activity.todo.add"] = AddToDo;
    }

    private MethodResult Add(Call call)
    {
        var fields = call.Map("fields");
        var draft = new CrmRecord(0);
        _editor.Apply(_activities, draft, fields, isNew: true);
        if (FieldValues.IsEmpty(draft["SUBJECT"])) throw Error("The field SUBJECT is not defined or empty");
        if (FieldValues.IsEmpty(draft["RESPONSIBLE_ID"])) throw Error("The field RESPONSIBLE_ID is not defined or invalid");
        if (FieldValues.IsEmpty(draft["TYPE_ID"])) throw Error("The field TYPE_ID is not defined or invalid");
        if (Equals(draft["TYPE_ID"], 2L) && fields.Any("COMMUNICATIONS") is not PhpArray { Count: > 0 }) throw Error("The field COMMUNICATIONS is not defined or invalid");
        if (Owner(draft) is not { } owner) throw Error("The field OWNER_ID is not defined or invalid");
        Demand(call, owner);
        return new MethodResult(Insert(draft, owner, call.User).Id);
    }

    private MethodResult AddToDo(Call call)
    {
        if (call.Arguments.Find("deadline") is not { } deadline) throw new ApiException(400, "100", "Could not find value for parameter {deadline}");
        if (!PortalTime.TryInstant(PhpText.Of(deadline), out var at)) throw new ApiException(400, "WRONG_DATETIME_FORMAT", "Wrong datetime format");
        var draft = new CrmRecord(0)
        {
            ["OWNER_TYPE_ID"] = Number(call, "ownerTypeId"),
            ["OWNER_ID"] = Number(call, "ownerId"),
            ["TYPE_ID"] = 6L,
            ["PROVIDER_ID"] = "CRM_TODO",
            ["PROVIDER_TYPE_ID"] = "TODO",
            ["SUBJECT"] = PhpText.Of(call.Arguments.Find("title")) is { Length: > 0 } title ? title : "To do",
            ["DESCRIPTION"] = PhpText.Of(call.Arguments.Find("description")),
            ["DEADLINE"] = PortalTime.Second(at.ToUniversalTime()),
            ["RESPONSIBLE_ID"] = Number(call, "responsibleId") is var user and > 0 ? user : call.User,
        };
        var owner = Owner(draft) ?? throw new ApiException(400, "OWNER_NOT_FOUND", "Owner not found");
        if (!RecordRights.May(portal, call.User, owner)) throw new ApiException(400, "ACCESS_DENIED", "Insufficient permissions to perform the operation");
        return new MethodResult(new PhpArray { ["id"] = Insert(draft, owner, call.User).Id });
    }

    private MethodResult Update(Call call)
    {
        var activity = Existing(call);
        _editor.Apply(_activities, activity, call.Map("fields"), isNew: false);
        Stamp(activity, call.User);
        portal.Events.Row("ONCRMACTIVITYUPDATE", activity.Id);
        return new MethodResult(true);
    }

    private MethodResult Delete(Call call)
    {
        var id = Existing(call).Id;
        _activities.Table.Remove(id);
        portal.Events.Row("ONCRMACTIVITYDELETE", id);
        return new MethodResult(true);
    }

    private CrmRecord Insert(CrmRecord draft, CrmRecord owner, long user)
    {
        var activity = new CrmRecord(_activities.Table.NextId());
        foreach (var (name, value) in draft.Values) activity[name] = value;
        activity["CREATED"] = portal.Now;
        activity["AUTHOR_ID"] ??= user;
        activity["COMPLETED"] ??= "N";
        activity["BINDINGS"] ??= PhpArray.List([new PhpArray { ["OWNER_TYPE_ID"] = draft["OWNER_TYPE_ID"], ["OWNER_ID"] = draft["OWNER_ID"] }]);
        foreach (var name in new[] { "PRIORITY", "DESCRIPTION_TYPE", "DIRECTION" }) activity[name] ??= name == "PRIORITY" ? 2L : 1L;
        foreach (var name in new[] { "ASSOCIATED_ENTITY_ID", "NOTIFY_TYPE", "NOTIFY_VALUE", "RESULT_MARK", "RESULT_STATUS", "RESULT_STREAM", "AUTOCOMPLETE_RULE" }) activity[name] ??= 0L;
        Stamp(activity, user);
        _activities.Table.Insert(activity);
        portal.Events.Row("ONCRMACTIVITYADD", activity.Id);
        owner["LAST_ACTIVITY_TIME"] = portal.Now;
        owner["LAST_ACTIVITY_BY"] = user;
        if (portal.Quirks.Is(Quirks.KnownQuirks.PartsTouch, "moves")) owner["DATE_MODIFY"] = portal.Now;
        return activity;
    }

    private void Stamp(CrmRecord activity, long user)
    {
        activity["LAST_UPDATED"] = portal.Now;
        activity["EDITOR_ID"] = user;
        activity["STATUS"] = Equals(activity["COMPLETED"], "Y") ? 2L : 1L;
    }

    private CrmRecord? Owner(CrmRecord draft) =>
        draft["OWNER_TYPE_ID"] is long type && draft["OWNER_ID"] is long id ? portal.Entity(type)?.Table.Find(id) : null;

    private CrmRecord Existing(Call call)
    {
        if (!PhpText.TryInteger(call.Arguments.Any("id"), out var id) || _activities.Table.Find(id) is not { } activity) throw Error("Activity is not found");
        if (Owner(activity) is { } owner) Demand(call, owner);
        return activity;
    }

    /// <summary>To read an activity, or to do anything with it, is a right to its record.</summary>
    private void Demand(Call call, CrmRecord owner)
    {
        if (!RecordRights.May(portal, call.User, owner)) throw Error("Access denied.");
    }

    private static long Number(Call call, string name) => PhpText.TryInteger(call.Arguments.Find(name), out var number) ? number : 0;

    private static PhpArray Without(PhpArray row, params string[] names)
    {
        foreach (var name in names) row.Remove(name);
        return row;
    }

    private static ApiException Error(string text) => new(400, "", text);
}
