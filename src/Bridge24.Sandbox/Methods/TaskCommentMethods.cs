using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Tasks;

namespace Bridge24.Sandbox.Methods;

/// <summary>Comments of tasks, task.commentitem.*.</summary>
internal sealed class TaskCommentMethods(PortalState portal)
{
    private readonly RowEditor _editor = new(portal);
    private readonly Entity _comments = portal.Tasks.Comments;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["task.commentitem.add"] = Add;
        methods["task.commentitem.get"] = Get;
        methods["task.commentitem.getlist"] = List;
        methods["task.commentitem.update"] = Update;
        methods["task.commentitem.delete"] = Delete;
    }

    private MethodResult Add(Call call)
    {
        var given = Read(call);
        var task = Task(given) ?? throw Error("Insufficient permissions to add a comment");
        var fields = Fields(given, 1);
        var comment = new CrmRecord(_comments.Table.NextId()) { ["TASK_ID"] = task.Id, ["AUTHOR_ID"] = call.User, ["POST_DATE"] = portal.Now };
        _editor.Apply(_comments, comment, fields, isNew: true);
        comment["AUTHOR_ID"] ??= call.User;
        comment["POST_DATE"] ??= portal.Now;
        _comments.Table.Insert(comment);
        Attach(comment, fields, call.User);
        task["COMMENTS_COUNT"] = (long)Of(task).Count();
        task["ACTIVITY_DATE"] = portal.Now;
        Tell("ADD", comment, "undefined", Key(comment));
        return new MethodResult(comment.Id);
    }

    private MethodResult Get(Call call)
    {
        var given = Read(call);
        return Find(given) is { } comment
            ? new MethodResult(Show(comment))
            : throw Positional.Error(512, "Check listitem not found or not accessible", "ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE");
    }

    private MethodResult List(Call call)
    {
        var given = Read(call);
        var task = Task(given) ?? throw Positional.Error(8, "Action failed", "ACTION_FAILED_TO_BE_PROCESSED");
        var order = given.Optional(1, "arOrder", prefixes: false, "ID", "AUTHOR_ID", "AUTHOR_NAME", "AUTHOR_EMAIL", "POST_DATE");
        var filter = given.Optional(2, "arFilter", prefixes: true, "ID", "AUTHOR_ID", "AUTHOR_NAME", "POST_DATE");
        var byRow = Of(task).ToDictionary(Row);
        var rows = RowList.Order(RowList.Filter(byRow.Keys, filter, portal.Quirks), order.Count > 0 ? order : new PhpArray { ["ID"] = "DESC" });
        return new MethodResult(PhpArray.List(rows.Select(row => Show(byRow[row]))));
    }

    private MethodResult Update(Call call)
    {
        var given = Read(call);
        var comment = Find(given) ?? throw NotAllowed();
        comment["POST_MESSAGE"] = PhpText.Of(Fields(given, 2).Any("POST_MESSAGE"));
        Tell("UPDATE", comment, Key(comment), Key(comment));
        return new MethodResult(true);
    }

    private MethodResult Delete(Call call)
    {
        var comment = Find(Read(call)) ?? throw NotAllowed();
        _comments.Table.Remove(comment.Id);
        Tell("DELETE", comment, Key(comment), "undefined");
        return new MethodResult(true);
    }

    private void Attach(CrmRecord comment, PhpArray fields, long user)
    {
        if (fields.Any("UF_FORUM_MESSAGE_DOC") is not PhpArray { Count: > 0 } files) return;
        var attached = new List<object>();
        foreach (var raw in files.Values)
        {
            if (!PhpText.TryInteger(PhpText.Of(raw).TrimStart('n'), out var id) || portal.Disk.Find(id) is not { IsFolder: false })
                throw Error("Insufficient permissions.");
            attached.Add(portal.Disk.Shares.Attach(id, "forum_message", comment.Id, user, portal.Now).Id);
        }

        comment["FILES"] = attached;
    }

    private PhpArray? Files(CrmRecord comment)
    {
        if (comment["FILES"] is not List<object> { Count: > 0 } attached) return null;
        var shown = new PhpArray();
        foreach (var id in attached.OfType<long>())
        {
            if (portal.Disk.Shares.Attachment(id) is not { } place || portal.Disk.Find(place.FileId) is not { } file) continue;
            var address = portal.Links.Write("download", new PhpArray { ["id"] = file.Id });
            shown[PhpText.Of(id)] = new PhpArray
            {
                ["ATTACHMENT_ID"] = PhpText.Of(id),
                ["NAME"] = file.Name,
                ["SIZE"] = PhpText.Of((long)file.Current.Content.Length),
                ["FILE_ID"] = PhpText.Of(file.Id),
                ["DOWNLOAD_URL"] = address,
                ["VIEW_URL"] = address,
            };
        }

        return shown;
    }

    private void Tell(string what, CrmRecord comment, object before, object after) => portal.Events.Raise("ONTASKCOMMENT" + what, new PhpArray
    {
        ["FIELDS_BEFORE"] = before,
        ["FIELDS_AFTER"] = after,
        ["IS_ACCESSIBLE_BEFORE"] = "undefined",
        ["IS_ACCESSIBLE_AFTER"] = "undefined",
    }, comment.Id.ToString(CultureInfo.InvariantCulture));

    private static PhpArray Key(CrmRecord comment) => new() { ["ID"] = comment.Id, ["TASK_ID"] = comment["TASK_ID"] };

    private static PhpArray Fields(Positional given, int index)
    {
        var fields = given.Map(index, "arFields");
        if (PhpText.IsEmpty(fields.Any("POST_MESSAGE"))) throw Error("Comment text is not specified");
        return fields;
    }

    private CrmRecord? Task(Positional given) => portal.Tasks.Tasks.Table.Find(given.Number(0, "taskId"));

    private CrmRecord? Find(Positional given)
    {
        var task = Task(given);
        var id = given.Number(1, "itemId");
        return task is not null && _comments.Table.Find(id) is { } comment && Equals(comment["TASK_ID"], task.Id) ? comment : null;
    }

    private IEnumerable<CrmRecord> Of(CrmRecord task) => _comments.Table.All.Where(comment => Equals(comment["TASK_ID"], task.Id));

    private PhpArray Row(CrmRecord comment)
    {
        var row = Show(comment);
        row["POST_DATE"] = comment["POST_DATE"];
        return row;
    }

    private PhpArray Show(CrmRecord comment)
    {
        var author = portal.Users.FirstOrDefault(user => Equals(user.Id, comment["AUTHOR_ID"]))?.Person;
        var row = new PhpArray
        {
            ["POST_MESSAGE_HTML"] = null,
            ["ID"] = PhpText.Of(comment.Id),
            ["AUTHOR_ID"] = PhpText.Of(comment["AUTHOR_ID"]),
            ["AUTHOR_NAME"] = $"{author?.Name} {author?.LastName}".Trim(),
            ["AUTHOR_EMAIL"] = author?.Email ?? "",
            ["POST_DATE"] = comment["POST_DATE"] is DateTimeOffset at ? PortalTime.Format(at) : "",
            ["POST_MESSAGE"] = comment["POST_MESSAGE"],
        };
        if (Files(comment) is { } files) row["ATTACHED_OBJECTS"] = files;
        return row;
    }

    private static Positional Read(Call call) => new(call, "ctaskcommentitem");

    private static ApiException NotAllowed() => Positional.Error(4, "Action is not allowed", "ACTION_NOT_ALLOWED");

    private static ApiException Error(string text) => new(400, "ERROR_CORE", text + "<br>");
}
