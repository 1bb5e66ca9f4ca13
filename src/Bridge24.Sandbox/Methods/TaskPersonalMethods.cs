using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Tasks;

namespace Bridge24.Sandbox.Methods;

/// <summary>What a person does with a task without changing it: favorites, pins, mutes, watching; and the files of a task.</summary>
internal sealed class TaskPersonalMethods(PortalState portal)
{
    private readonly TaskEditor _editor = new(portal);
    private readonly TaskView _view = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["tasks.task.favorite.add"] = call => Favorite(call, "Y");
        methods["tasks.task.favorite.remove"] = call => Favorite(call, "N");
        methods["tasks.task.pin"] = call => Mark(call, "IS_PINNED", "Y");
        methods["tasks.task.unpin"] = call => Mark(call, "IS_PINNED", "N");
        methods["tasks.task.mute"] = call => Mark(call, "IS_MUTED", "Y");
        methods["tasks.task.unmute"] = call => Mark(call, "IS_MUTED", "N");
        methods["tasks.task.startwatch"] = call => Watch(call, watchers => watchers.Contains(call.User) ? watchers : [.. watchers, call.User]);
        methods["tasks.task.stopwatch"] = call => Watch(call, watchers => [.. watchers.Where(id => !Equals(id, call.User))]);
        methods["tasks.task.files.attach"] = Attach;
        methods["tasks.task.getaccess"] = Access;
    }

    private MethodResult Favorite(Call call, string value)
    {
        var task = Find(call, "taskId") ?? throw new ApiException(400, "1", "Task not found or not accessible");
        task["FAVORITE"] = value;
        return new MethodResult(true);
    }

    private MethodResult Mark(Call call, string field, string value)
    {
        var task = Find(call, "id") ?? throw new ApiException(400, "0", "Access denied");
        task[field] = value;
        return Whole(task, call.User);
    }

    private MethodResult Watch(Call call, Func<List<object>, List<object>> change)
    {
        var task = Find(call, "taskId") ?? throw new ApiException(400, "1048584", "a:0:{}");
        var watchers = PhpArray.List(change(task["AUDITORS"] as List<object> ?? []));
        return Whole(_editor.Update(task, new PhpArray { ["AUDITORS"] = watchers }, call.User), call.User);
    }

    private MethodResult Attach(Call call)
    {
        var task = Find(call, "taskId") ?? throw new ApiException(400, "0", "Access denied (internal error)");
        var asked = call.Arguments.Any("fileId") ?? throw new ApiException(400, "100", "Could not find value for parameter {fileId} (internal error)");
        if (!PhpText.TryInteger(asked, out var id))
            throw new ApiException(400, "100", $"Invalid value {{{PhpText.Of(asked)}}} to match with parameter {{fileId}}. Should be value of type int. (internal error)");
        var attached = new TaskFiles(portal).Attach(task, id, call.User) ?? throw new ApiException(400, "ERROR_CORE", "Insufficient permissions.<br>");
        return new MethodResult(new PhpArray { ["attachmentId"] = attached });
    }

    private MethodResult Access(Call call)
    {
        var users = call.Arguments.Any("users");
        if (users is not null and not PhpArray) throw new ApiException(400, "100", "Invalid value {} to match with parameter {users}. Should be value of type array.");
        var actions = new PhpArray();
        if (Find(call, "taskId") is { } task)
        {
            foreach (var user in (users as PhpArray ?? PhpArray.List([call.User])).Values.Select(PhpText.Of))
            {
                var mine = TaskView.Actions(task);
                var known = portal.Users.Any(one => PhpText.Of(one.Id) == user);
                var shown = new PhpArray();
                foreach (var (name, may) in mine) shown[Upper(name)] = known && may is true;
                actions[user] = shown;
            }
        }

        return new MethodResult(new PhpArray { ["allowedActions"] = actions });
    }

    private CrmRecord? Find(Call call, string name)
    {
        var id = call.Arguments.Any(name) ?? throw new ApiException(400, "100", "CTaskItem All parameters in the constructor must have real class type");
        return PhpText.TryInteger(id, out _) ? _editor.Find(id) : throw new ApiException(400, "0", "wrong task id");
    }

    private static string Upper(string name) =>
        string.Concat(name.Select(letter => char.IsAsciiLetterUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));

    private MethodResult Whole(CrmRecord task, long user) => new(new PhpArray { ["task"] = _view.Whole(task, user) });
}
