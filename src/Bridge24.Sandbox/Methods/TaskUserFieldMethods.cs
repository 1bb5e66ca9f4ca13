using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>User fields of tasks, task.item.userfield.*: of four types, made by an administrator.</summary>
internal sealed class TaskUserFieldMethods(PortalState portal)
{
    private static readonly string[] Types = ["string", "double", "datetime", "boolean"];

    private readonly UserFieldEditor _editor = new(portal);
    private readonly Entity _tasks = portal.Tasks.Tasks;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["task.item.userfield.add"] = Add;
        methods["task.item.userfield.get"] = Get;
        methods["task.item.userfield.getlist"] = List;
        methods["task.item.userfield.update"] = Update;
        methods["task.item.userfield.delete"] = Delete;
        methods["task.item.userfield.gettypes"] = _ => new MethodResult(PhpArray.List(Types.Select(type => new PhpArray { ["ID"] = type, ["title"] = char.ToUpperInvariant(type[0]) + type[1..] })));
    }

    private MethodResult Add(Call call)
    {
        _editor.DemandAdmin(call.User, "ERROR_CORE");
        var settings = call.Map("PARAMS");
        var type = PhpText.Of(settings.Find("USER_TYPE_ID"));
        var name = PhpText.Of(settings.Find("FIELD_NAME")).ToUpperInvariant();
        if (type.Length == 0) throw Error("The 'USER_TYPE_ID' field is not found.");
        if (!Types.Contains(type)) throw Error("Invalid user type specified.");
        if (name.Length == 0) throw Error("The 'FIELD_NAME' field is not found.");
        if (!name.StartsWith("UF_", StringComparison.Ordinal)) name = "UF_" + name;
        if (name.Length is 3 or > UserFieldEditor.NameLimit || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
            throw Error("The field name may contain only A-Z, 0-9 and _, and no more than 50 characters.");
        return new MethodResult(_editor.Add(_tasks, name, UserFieldEditor.Type(type)!.Value, settings).UserFieldId);
    }

    private MethodResult Get(Call call)
    {
        if (call.Arguments.Any("ID") is not { } id) throw Error("No parameters found.");
        return new MethodResult(UserFieldView.Whole(_tasks, UserFieldEditor.Existing(_tasks, id, "ERROR_CORE")), 0);
    }

    private MethodResult List(Call call)
    {
        var rows = _tasks.Schema.UserFields.Select(field => UserFieldView.Show(_tasks, field));
        var known = RowList.Order(RowList.Filter(rows, call.Map("FILTER"), portal.Quirks), call.Map("ORDER")).ToList();
        return new MethodResult(PhpArray.List(known), known.Count);
    }

    private MethodResult Update(Call call)
    {
        _editor.DemandAdmin(call.User, "ERROR_CORE");
        if (call.Arguments.Any("DATA") is not PhpArray data) throw Invalid("update");
        _editor.Update(_tasks, UserFieldEditor.Existing(_tasks, call.Arguments.Any("ID"), "ERROR_CORE"), data);
        return new MethodResult(true);
    }

    private MethodResult Delete(Call call)
    {
        _editor.DemandAdmin(call.User, "ERROR_CORE");
        _editor.Delete(_tasks, UserFieldEditor.Existing(_tasks, call.Arguments.Any("ID") ?? throw Invalid("delete"), "ERROR_CORE"));
        return new MethodResult(true);
    }

    private static ApiException Invalid(string method) =>
        Error($@"TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\Tasks\Integration\Rest\Task\UserField::{method}; 0/TE<br>");

    private static ApiException Error(string text) => new(400, "ERROR_CORE", text);
}
