using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Tasks;

namespace Bridge24.Sandbox.Rest3;

/// <summary>Results, rights and files of tasks by REST 3.0.</summary>
internal sealed class TaskResultMethods3(PortalState portal)
{
    private static readonly string[] Rights =
    [
        "read", "watch", "mute", "createSubtask", "createResult", "edit", "remove", "complete", "approve", "disapprove", "start", "take", "delegate",
        "defer", "renew", "deadline", "datePlan", "changeDirector", "changeResponsible", "changeAccomplices", "pause", "timeTracking", "mark",
        "changeStatus", "reminder", "addAuditors", "elapsedTime", "favorite", "checklistAdd", "checklistEdit", "checklistSave", "checklistToggle",
        "automate", "resultEdit", "completeResult", "removeResult", "resultRead", "admin", "copy", "saveAsTemplate", "attachFile", "detachFile",
        "detachParent", "createGanttDependence", "sort",
    ];

    private static readonly string[] Never = ["take", "changeDirector", "timeTracking", "sort"];

    private readonly TaskResults _results = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["tasks.task.result.add"] = Add;
        methods["tasks.task.result.update"] = Update;
        methods["tasks.task.result.delete"] = Delete;
        methods["tasks.task.result.list"] = List;
        methods["tasks.task.access.get"] = Access;
        methods["tasks.task.file.attach"] = Attach;
    }

    private MethodResult Add(Call call)
    {
        var fields = Fields(call);
        var task = Task(Number(fields, "taskId"), "taskId");
        return Item(_results.Add(task.Id, Text(fields), comment: null, call.User));
    }

    private MethodResult Update(Call call)
    {
        var result = Existing(call);
        _results.Change(result, Text(Fields(call)));
        return Item(result);
    }

    private MethodResult Delete(Call call)
    {
        _results.Remove(Existing(call));
        return Done();
    }

    private MethodResult List(Call call)
    {
        if ((call.Arguments.Find("filter") as PhpArray)?.Values.OfType<PhpArray>().FirstOrDefault(one => one.Find("0") is "taskId") is not { } condition
            || condition.Values.Last() is not long task) throw Rest3Exception.Missing("filter");
        Task(task, "taskId");
        var rows = _results.Of(task);
        if (PhpText.Of((call.Arguments.Find("order") as PhpArray)?.Values.FirstOrDefault()).Equals("DESC", StringComparison.OrdinalIgnoreCase)) rows = rows.Reverse();
        var select = (call.Arguments.Find("select") as PhpArray)?.Values.Select(PhpText.Of).ToHashSet(StringComparer.Ordinal) ?? ["id"];
        return new MethodResult(new PhpArray { ["items"] = PhpArray.List(rows.Select(row => Only(Show(row), select))) });
    }

    private MethodResult Access(Call call)
    {
        var task = Task(Number(call.Arguments, "id"), "id");
        var actions = TaskView.Actions(task);
        var rights = new PhpArray();
        foreach (var right in Rights) rights[right] = actions.Find(right) as bool? ?? !Never.Contains(right);
        return new MethodResult(rights);
    }

    private MethodResult Attach(Call call)
    {
        var task = Task(Number(call.Arguments, "taskId"), "taskId");
        if (call.Arguments.Find("fileIds") is not PhpArray { IsList: true, Count: > 0 } files) throw Rest3Exception.Missing("fileIds");
        var attaching = new TaskFiles(portal);
        foreach (var raw in files.Values)
        {
            if (raw is not long file || attaching.Attach(portal.Tasks.Tasks.Table.Find(task.Id)!, file, call.User) is null)
                throw Rest3Exception.Of(("fileIds", $"File `{PhpText.Of(raw)}` was not found"));
        }

        return Done();
    }

    private MethodResult Item(CrmRecord result) => new(new PhpArray { ["item"] = Show(result) });

    private static PhpArray Show(CrmRecord result) => new()
    {
        ["id"] = result.Id,
        ["taskId"] = result["TASK_ID"],
        ["text"] = result["TEXT"],
        ["authorId"] = result["CREATED_BY"],
        ["createdAt"] = TaskResults.Time(result["CREATED_AT"]),
        ["updatedAt"] = TaskResults.Time(result["UPDATED_AT"]),
        ["status"] = "open",
        ["fileIds"] = new PhpArray(),
        ["rights"] = new PhpArray { ["edit"] = true, ["remove"] = true },
        ["messageId"] = null,
    };

    private static PhpArray Only(PhpArray row, HashSet<string> select)
    {
        var shown = new PhpArray { IsMap = true };
        foreach (var (name, value) in row)
            if (select.Contains(name) || name == "id") shown[name] = value;
        return shown;
    }

    private static MethodResult Done() => new(new PhpArray { ["result"] = true });

    private CrmRecord Existing(Call call) => _results.Find(Number(call.Arguments, "id")) ?? throw Denied();

    private CrmRecord Task(long id, string name) => portal.Tasks.Tasks.Table.Find(id) ?? throw (name == "id"
        ? new Rest3Exception(400, "ENTITYNOTFOUNDEXCEPTION", $"Record with ID = `{id}` not found")
        : Denied());

    private static PhpArray Fields(Call call)
    {
        var fields = call.Arguments.Find("fields") as PhpArray ?? throw Rest3Exception.Missing("fields");
        return PhpText.IsEmpty(fields.Find("fileIds")) ? fields : throw ApiException.NotEmulated(400, "Field \"fileIds\"");
    }

    private static string Text(PhpArray fields) => fields.Find("text") switch
    {
        string { Length: > 0 } text => text,
        null or "" => throw Rest3Exception.Missing("text"),
        _ => throw Rest3Exception.WrongType("text", "string"),
    };

    private static long Number(PhpArray map, string name) => map.Find(name) switch
    {
        null => throw Rest3Exception.Missing(name),
        long number => number,
        _ => throw Rest3Exception.WrongType(name, "int"),
    };

    private static Rest3Exception Denied() => new(403, "ACCESSDENIEDEXCEPTION", "Access denied");
}
