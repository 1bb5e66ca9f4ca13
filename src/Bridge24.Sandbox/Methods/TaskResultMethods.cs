using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Tasks;

namespace Bridge24.Sandbox.Methods;

/// <summary>Comments that are the result of a task, tasks.task.result.* of the classic API.</summary>
internal sealed class TaskResultMethods(PortalState portal)
{
    private readonly TaskResults _results = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["tasks.task.result.list"] = List;
        methods["tasks.task.result.addFromComment"] = Add;
        methods["tasks.task.result.deleteFromComment"] = Delete;
    }

    private MethodResult List(Call call)
    {
        var task = Number(call, "taskId");
        if (portal.Tasks.Tasks.Table.Find(task) is null) throw Denied();
        return new MethodResult(PhpArray.List(_results.Of(task).Reverse().Select(result => Show(result, new PhpArray()))));
    }

    private MethodResult Add(Call call)
    {
        var comment = portal.Tasks.Comments.Table.Find(Number(call, "commentId")) ?? throw new ApiException(400, "0", "Comment not found.");
        if (_results.OfComment(comment.Id) is not null) throw new ApiException(400, "0", "Result already exists.");
        return new MethodResult(Show(_results.Add((long)comment["TASK_ID"]!, PhpText.Of(comment["POST_MESSAGE"]), comment.Id, call.User), files: null));
    }

    private MethodResult Delete(Call call)
    {
        _results.Remove(_results.OfComment(Number(call, "commentId")) ?? throw Denied());
        return new MethodResult(null);
    }

    private static PhpArray Show(CrmRecord result, PhpArray? files) => new()
    {
        ["id"] = result.Id,
        ["taskId"] = result["TASK_ID"],
        ["commentId"] = result["COMMENT_ID"] ?? 0L,
        ["createdBy"] = result["CREATED_BY"],
        ["createdAt"] = TaskResults.Time(result["CREATED_AT"]),
        ["updatedAt"] = TaskResults.Time(result["UPDATED_AT"] ?? result["CREATED_AT"]),
        ["status"] = 0L,
        ["text"] = result["TEXT"],
        ["formattedText"] = result["TEXT"],
        ["files"] = files,
    };

    private static long Number(Call call, string name)
    {
        var raw = call.Arguments.Any(name) ?? throw new ApiException(400, "100", $"Could not find value for parameter {{{name}}}");
        return PhpText.TryInteger(raw, out var id)
            ? id
            : throw new ApiException(400, "100", $"Invalid value {{{PhpText.Of(raw)}}} to match with parameter {{{name}}}. Should be value of type int.");
    }

    private static ApiException Denied() => new(400, "0", "Access denied.");
}
