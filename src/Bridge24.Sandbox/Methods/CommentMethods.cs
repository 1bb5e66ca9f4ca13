using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Comments in the timelines of records, crm.timeline.comment.*.</summary>
internal sealed class CommentMethods(PortalState portal)
{
    private readonly RowEditor _editor = new(portal);
    private readonly Entity _comments = portal.Activities.Comments;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["crm.timeline.comment.add"] = Add;
        methods["crm.timeline.comment.update"] = Update;
        methods["crm.timeline.comment.get"] = Get;
        methods["crm.timeline.comment.list"] = List;
        methods["crm.timeline.comment.delete"] = call =>
        {
            var id = Existing(call).Id;
            _comments.Table.Remove(id);
            Tell("DELETE", id);
            return new MethodResult(null);
        };
        methods["crm.timeline.comment.fields"] = _ => RowEditor.Fields(_comments);
    }

    private MethodResult Add(Call call)
    {
        var fields = Fields(call);
        var owner = Owner(fields) ?? throw new ApiException(400, "OWNER_NOT_FOUND", "Owner was not found");
        Demand(call, owner);
        if (PhpText.IsEmpty(fields.Any("COMMENT"))) throw new ApiException(400, "INVALID_ARG_VALUE", "Empty comment message");
        var files = CommentFiles.Read(portal, fields.Any("FILES"), call.User);
        var comment = new CrmRecord(_comments.Table.NextId()) { ["CREATED"] = portal.Now, ["AUTHOR_ID"] = call.User };
        _editor.Apply(_comments, comment, fields, isNew: true);
        comment["FILES"] = files;
        _comments.Table.Insert(comment);
        Tell("ADD", comment.Id);
        if (portal.Quirks.Is(Quirks.KnownQuirks.PartsTouch, "moves")) owner["DATE_MODIFY"] = portal.Now;
        return new MethodResult(comment.Id);
    }

    private MethodResult Update(Call call)
    {
        var comment = Existing(call);
        var fields = Fields(call);
        if (PhpText.IsEmpty(fields.Any("COMMENT"))) throw new ApiException(400, "INVALID_ARG_VALUE", "Empty comment message");
        comment["COMMENT"] = PhpText.Of(fields.Any("COMMENT"));
        Tell("UPDATE", comment.Id);
        return new MethodResult(comment.Id);
    }

    private void Tell(string what, long id) =>
        portal.Events.Raise("ONCRMTIMELINECOMMENT" + what, new PhpArray { ["ID"] = id }, PhpText.Of(id));

    private MethodResult Get(Call call)
    {
        if (!PhpText.TryInteger(call.Arguments.Any("id"), out var id) || id <= 0) throw new ApiException(400, "", "ID is not defined or invalid.");
        var comment = _comments.Table.Find(id) ?? throw new ApiException(400, "", "Not found.");
        if (Owner(comment) is { } owner && !RecordRights.May(portal, call.User, owner)) throw new ApiException(400, "", "Access denied.");
        return new MethodResult(RowEditor.Show(_comments, comment));
    }

    private MethodResult List(Call call)
    {
        if (Owner(call.Map("filter")) is { } owner && !RecordRights.May(portal, call.User, owner)) throw new ApiException(400, "", "Access denied.");
        return _editor.List(_comments, call, RecordRights.OfRows(portal, call.User, Owner));
    }

    private CrmRecord Existing(Call call)
    {
        if (!PhpText.TryInteger(call.Arguments.Any("id"), out var id) || _comments.Table.Find(id) is not { } comment) throw new ApiException(400, "NOT_FOUND", "Element not found");
        if (Owner(comment) is { } owner) Demand(call, owner);
        return comment;
    }

    private void Demand(Call call, CrmRecord owner)
    {
        if (!RecordRights.May(portal, call.User, owner)) throw new ApiException(400, "ACCESS_DENIED", "Insufficient permissions");
    }

    private CrmRecord? Owner(PhpArray names) => Owner(names.Any("ENTITY_TYPE"), names.Any("ENTITY_ID"));

    private CrmRecord? Owner(CrmRecord comment) => Owner(comment["ENTITY_TYPE"], comment["ENTITY_ID"]);

    private CrmRecord? Owner(object? type, object? number) => PhpText.TryInteger(number, out var id) ? portal.Entity(PhpText.Of(type))?.Table.Find(id) : null;

    private static PhpArray Fields(Call call) =>
        call.Arguments.Any("fields") as PhpArray ?? throw new ApiException(400, "100", "Could not find value for parameter {fields}");
}
