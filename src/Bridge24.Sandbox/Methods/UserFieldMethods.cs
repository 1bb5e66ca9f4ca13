using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>User fields of one entity type, crm.contact.userfield.* and the like.</summary>
internal sealed class UserFieldMethods(PortalState portal, Entity entity)
{
    private readonly UserFieldEditor _editor = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        var name = $"crm.{entity.Name}.userfield";
        methods[name + ".add"] = Add;
        methods[name + ".get"] = call => new MethodResult(UserFieldView.Whole(entity, Existing(call)));
        methods[name + ".list"] = List;
        methods[name + ".update"] = Update;
        methods[name + ".delete"] = Delete;
    }

    private MethodResult Add(Call call)
    {
        _editor.DemandAdmin(call.User, "");
        var fields = call.Map("fields");
        var type = PhpText.Of(fields.Find("USER_TYPE_ID"));
        if (UserFieldEditor.Type(type) is not { } known) throw new ApiException(400, "ERROR_CORE", $"The user type \"{type}\" is invalid.");
        return new MethodResult(_editor.Add(entity, Name(PhpText.Of(fields.Find("FIELD_NAME"))), known, fields).UserFieldId);
    }

    private MethodResult Update(Call call)
    {
        _editor.DemandAdmin(call.User, "");
        _editor.Update(entity, Existing(call), call.Map("fields"));
        return new MethodResult(true);
    }

    private MethodResult List(Call call)
    {
        var filter = call.Map("filter");
        var rows = entity.Schema.UserFields.Select(field => UserFieldView.Show(entity, field)).Where(row => filter.All(pair =>
            !row.TryGetValue(pair.Key, out var value) || PhpText.Of(value) == PhpText.Of(pair.Value))).ToList();
        return new MethodResult(PhpArray.List(rows), rows.Count);
    }

    private MethodResult Delete(Call call)
    {
        _editor.Delete(entity, Existing(call));
        return new MethodResult(true);
    }

    private Field Existing(Call call) => UserFieldEditor.Existing(entity, call.Arguments.Any("id"), "");

    private static string Name(string code)
    {
        var name = code.ToUpperInvariant();
        if (name.StartsWith("UF_CRM_", StringComparison.Ordinal)) name = name[7..];
        else if (name.StartsWith("UF_", StringComparison.Ordinal)) name = name[3..];
        if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
            throw new ApiException(400, "ERROR_CORE", "The field name may contain only A-Z, 0-9 and _.");
        name = "UF_CRM_" + name;
        return name.Length <= UserFieldEditor.NameLimit ? name : throw new ApiException(400, "ERROR_CORE", "The field name is longer than 50 characters.");
    }
}
