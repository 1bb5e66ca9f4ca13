using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;
using Bridge24.Sandbox.Tasks;

namespace Bridge24.Sandbox.Methods;

/// <summary>Tasks by the classic API, tasks.task.*.</summary>
internal sealed class TaskMethods(PortalState portal)
{
    private readonly TaskEditor _editor = new(portal);
    private readonly TaskView _view = new(portal);
    private readonly Entity _tasks = portal.Tasks.Tasks;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["tasks.task.add"] = call => Whole(_editor.Add(Fields(call), call.User), call.User);
        methods["tasks.task.get"] = Get;
        methods["tasks.task.list"] = List;
        methods["tasks.task.update"] = Update;
        methods["tasks.task.delete"] = Delete;
        methods["tasks.task.getFields"] = _ => new MethodResult(new PhpArray { ["fields"] = TaskFieldList.Of(_tasks) });
        methods["tasks.task.delegate"] = Delegate;
        methods["tasks.task.start"] = call => Move(call, "0", RealStatus.InProgress, RealStatus.Pending, RealStatus.Deferred);
        methods["tasks.task.pause"] = call => Move(call, "1048582", RealStatus.Pending, RealStatus.InProgress);
        methods["tasks.task.defer"] = call => Move(call, "1048582", RealStatus.Deferred, RealStatus.Pending, RealStatus.InProgress);
        methods["tasks.task.complete"] = Complete;
        methods["tasks.task.renew"] = call => Move(call, "1048582", RealStatus.Pending, RealStatus.AwaitingControl, RealStatus.Completed, RealStatus.Deferred);
        methods["tasks.task.approve"] = call => Move(call, "1048582", RealStatus.Completed, RealStatus.AwaitingControl);
        methods["tasks.task.disapprove"] = call => Move(call, "1048582", RealStatus.Pending, RealStatus.AwaitingControl);
    }

    private MethodResult Get(Call call)
    {
        var select = call.Arguments.Any("select");
        if (select is not null and not PhpArray) throw new ApiException(400, "100", "Invalid value {} to match with parameter {select}. Should be value of type array. (internal error)");
        return Known(call) is { } task
            ? new MethodResult(new PhpArray { ["task"] = _view.Show(task, _view.Select(call.Map("select")), withActions: true) })
            : new MethodResult(new PhpArray());
    }

    private MethodResult List(Call call)
    {
        var query = new Query(_tasks, Filterable, strict: false, portal.Quirks);
        query.Filter(Filter(call.Map("filter")));
        var order = call.Map("order");
        if (order.Keys.FirstOrDefault(name => Sortable(name) is null) is not null) throw new ApiException(400, "0", "Invalid sorting key (internal error)");
        var known = new PhpArray();
        foreach (var (name, direction) in order) known[Sortable(name)!.Name] = direction;
        query.Order(known.Count > 0 ? known : new PhpArray { ["ID"] = "DESC" });
        var (page, total, next) = query.Run(call.Start);
        var select = _view.Select(call.Map("select"));
        return new MethodResult(new PhpArray { ["tasks"] = PhpArray.List(page.Select(task => _view.Row(task, select))) }, total, next);
    }

    private MethodResult Update(Call call)
    {
        var task = Existing(call, "0", "Action on the task is not allowed (internal error)");
        return Whole(_editor.Update(task, Fields(call), call.User), call.User);
    }

    private MethodResult Delete(Call call)
    {
        _editor.Delete(Existing(call, "1048582", "No access to delete the task"));
        return new MethodResult(new PhpArray { ["task"] = true });
    }

    private MethodResult Delegate(Call call)
    {
        var task = Existing(call, "0", "Action on the task is not allowed");
        var user = call.Arguments.Any("userId") ?? throw new ApiException(400, "100", "Could not find value for parameter {userId}");
        return Whole(_editor.Update(task, new PhpArray { ["RESPONSIBLE_ID"] = user }, call.User), call.User);
    }

    // A task under control waits for its creator, unless the creator completes it.
    private MethodResult Complete(Call call)
    {
        var task = Existing(call, "0", "Action on the task is not allowed");
        var waits = Equals(task["TASK_CONTROL"], "Y") && !Equals(task["CREATED_BY"], call.User);
        return Move(call, "0", waits ? RealStatus.AwaitingControl : RealStatus.Completed, RealStatus.Pending, RealStatus.InProgress, RealStatus.Deferred);
    }

    private MethodResult Move(Call call, string code, long to, params long[] from)
    {
        const string refused = "Action on the task is not allowed";
        var moved = _editor.Move(Existing(call, code, refused), to, call.User, from);
        return Whole(moved ?? throw new ApiException(400, code, refused), call.User);
    }

    private static PhpArray Filter(PhpArray asked)
    {
        var filter = new PhpArray();
        foreach (var (key, value) in asked)
        {
            var name = FilterKey.Parse(key).Name.ToUpperInvariant();
            if (key.StartsWith("::", StringComparison.Ordinal) || name is "ONLY_ROOT_TASKS" or "DEPENDS_ON" or "SPRINT_ID" or "BACKLOG_ID" || (name == "STATUS" && PhpText.Of(value).StartsWith('-')))
                throw ApiException.NotEmulated(400, $"Filter \"{key}\"");
            var isPattern = name == "TITLE" && PhpText.Of(value).Contains('%', StringComparison.Ordinal) && key.Equals("TITLE", StringComparison.OrdinalIgnoreCase);
            filter[isPattern ? "=%TITLE" : key] = value;
        }

        return filter;
    }

    private Field? Filterable(string name) => name.ToUpperInvariant() switch
    {
        "ACCOMPLICE" => _tasks.Schema.Find("ACCOMPLICES"),
        "AUDITOR" => _tasks.Schema.Find("AUDITORS"),
        "TAG" => _tasks.Schema.Find("TAGS"),
        var upper => TaskFields.Find(_tasks, upper) is { } field && (!field.IsUser || portal.Quirks.Is(KnownQuirks.TaskUserFilter, "works")) ? field : null,
    };

    private Field? Sortable(string name) => TaskFields.Find(_tasks, name) is { IsUser: false, Multiple: false } field ? field : null;

    private CrmRecord? Known(Call call)
    {
        var id = call.Arguments.Any("taskId") ?? throw new ApiException(400, "100", "CTaskItem All parameters in the constructor must have real class type (internal error)");
        return PhpText.TryInteger(id, out _) ? _editor.Find(id) : throw new ApiException(400, "0", "wrong task id");
    }

    private CrmRecord Existing(Call call, string code, string text) => Known(call) ?? throw new ApiException(400, code, text);

    private static PhpArray Fields(Call call) => call.Arguments.Any("fields") is PhpArray { Count: > 0 } fields
        ? fields
        : throw new ApiException(400, "100", "Could not find value for parameter {fields} (internal error)");

    private MethodResult Whole(CrmRecord task, long user) => new(new PhpArray { ["task"] = _view.Whole(task, user) });
}
