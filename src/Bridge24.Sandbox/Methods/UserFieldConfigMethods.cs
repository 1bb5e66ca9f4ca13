using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>User fields of every kind of CRM record, invoices and smart processes among them, userfieldconfig.*.</summary>
internal sealed class UserFieldConfigMethods(PortalState portal)
{
    private readonly UserFieldEditor _editor = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["userfieldconfig.add"] = Add;
        methods["userfieldconfig.get"] = Get;
        methods["userfieldconfig.list"] = List;
        methods["userfieldconfig.update"] = Update;
        methods["userfieldconfig.delete"] = Delete;
        methods["userfieldconfig.getTypes"] = Types;
    }

    private MethodResult Add(Call call)
    {
        DemandModule(call);
        if (!IsAdmin(call)) throw Error("Access denied");
        var field = call.Map("field");
        var settings = UserFieldConfigView.Read(field);
        var owner = PhpText.Of(field.Find("entityId"));
        var name = PhpText.Of(field.Find("fieldName")).ToUpperInvariant();
        var type = PhpText.Of(field.Find("userTypeId"));
        if (type.Length == 0) throw Error("The 'USER_TYPE_ID' field is not found");
        if (name.Length == 0) throw Error("The 'FIELD_NAME' field is not found");
        var entity = portal.ItemEntities.FirstOrDefault(one => one.UserFieldOwner == owner);
        if (entity is null || !name.StartsWith(Prefix(entity), StringComparison.Ordinal)) throw Error("You cannot create custom fields");
        if (name.Length > UserFieldEditor.NameLimit || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')) throw Error("Fail to create new user field");
        if (UserFieldEditor.Type(type) is not { } known) throw ApiException.NotEmulated(400, $"User field type \"{type}\"");
        if (entity.Schema.Find(name) is not null) throw Error($"Field {name} for object {owner} already exists.");
        return Whole(entity, _editor.Add(entity, name, known, settings));
    }

    private MethodResult Get(Call call)
    {
        DemandModule(call);
        var (entity, field) = Existing(call, "You do not have permission to view user field settings");
        return Whole(entity, field);
    }

    private MethodResult List(Call call)
    {
        DemandModule(call);
        var rows = portal.ItemEntities.SelectMany(entity => entity.Schema.UserFields.Select(field => UserFieldConfigView.Show(entity, field, withEnum: false)));
        var order = call.Map("order") is { Count: > 0 } asked ? asked : new PhpArray { ["sort"] = "ASC" };
        var found = RowList.Order(RowList.Filter(rows, call.Map("filter"), portal.Quirks), order);
        return RowList.Page(found.Select(row => UserFieldConfigView.Select(row, call.Map("select"))), call.Start, "fields");
    }

    private MethodResult Update(Call call)
    {
        DemandModule(call);
        const string refused = "You cannot change the settings of the user field";
        var (entity, field) = Existing(call, refused);
        if (!IsAdmin(call)) throw Error(refused);
        var asked = call.Map("field");
        var settings = UserFieldConfigView.Read(asked);
        if (PhpText.Of(asked.Find("userTypeId")) != "enumeration") settings.Remove("LIST");
        return Whole(entity, _editor.Update(entity, field, settings));
    }

    private MethodResult Delete(Call call)
    {
        DemandModule(call);
        const string refused = "You cannot delete the user field";
        var (entity, field) = Existing(call, refused);
        if (!IsAdmin(call)) throw Error(refused);
        _editor.Delete(entity, field);
        return new MethodResult(null);
    }

    private MethodResult Types(Call call)
    {
        DemandModule(call);
        var types = new PhpArray();
        foreach (var name in UserFieldEditor.TypeNames) types[name] = new PhpArray { ["userTypeId"] = name, ["description"] = char.ToUpperInvariant(name[0]) + name[1..] };
        return new MethodResult(new PhpArray { ["types"] = types });
    }

    private (Entity Entity, Field Field) Existing(Call call, string refused)
    {
        PhpText.TryInteger(call.Arguments.Any("id"), out var id);
        foreach (var entity in portal.ItemEntities)
            if (entity.Schema.UserFields.FirstOrDefault(field => field.UserFieldId == id) is { } field) return (entity, field);
        throw Error(refused);
    }

    private static void DemandModule(Call call)
    {
        switch (PhpText.Of(call.Arguments.Any("moduleId")))
        {
            case "crm" when call.Caller.Scopes.Contains("crm", StringComparer.OrdinalIgnoreCase): return;
            case "crm": throw Error("The current method required more scopes. (crm)");
            case "rpa" or "tasks": throw ApiException.NotEmulated(400, $"Module \"{PhpText.Of(call.Arguments.Any("moduleId"))}\"");
            default: throw Error("No settings for UserFieldAccess");
        }
    }

    private bool IsAdmin(Call call) => portal.Users.First(user => user.Id == call.User).Person.IsAdmin;

    // Smart processes have their number in the name; the others share one beginning.
    private static string Prefix(Entity entity) => entity.IsDynamic ? $"UF_{entity.UserFieldOwner}_" : entity.TypeId == 31 ? "UF_CRM_SMART_INVOICE_" : "UF_CRM_";

    private static MethodResult Whole(Entity entity, Field field) => new(new PhpArray { ["field"] = UserFieldConfigView.Show(entity, field, withEnum: true) });

    private static ApiException Error(string text) => new(400, "", text);
}
