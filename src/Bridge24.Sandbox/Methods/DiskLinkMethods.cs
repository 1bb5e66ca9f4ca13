using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>What leads to files from elsewhere: their fields, search, addresses for everybody, rights, and files attached to objects.</summary>
internal sealed class DiskLinkMethods(PortalState portal)
{
    private const string Head = "ID integer F,NAME string F";
    private const string Times = "CREATE_TIME datetime F,UPDATE_TIME datetime F,DELETE_TIME datetime F,CREATED_BY integer,UPDATED_BY integer,DELETED_BY integer,DELETED_TYPE enum F";

    private readonly DiskCalls _calls = new(portal);
    private readonly DiskView _view = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["disk.storage.getFields"] = _ => Fields(Head + ",CODE string F,MODULE_ID string,ENTITY_TYPE string F,ENTITY_ID string F,ROOT_OBJECT_ID integer");
        methods["disk.folder.getFields"] = _ => Fields(Head + ",TYPE enum F,CODE string F,STORAGE_ID integer F,REAL_OBJECT_ID integer,PARENT_ID integer F," + Times);
        methods["disk.file.getFields"] = _ => Fields(
            Head + ",TYPE enum F,CODE string F,STORAGE_ID integer F,PARENT_ID integer F," + Times + ",GLOBAL_CONTENT_VERSION integer,FILE_ID integer,SIZE integer F");
        methods["disk.file.getExternalLink"] = call => ExternalLink(_calls.File(call));
        methods["disk.folder.getExternalLink"] = call => ExternalLink(_calls.Folder(call));
        methods["disk.rights.getTasks"] = _ => new MethodResult(PhpArray.List(DiskShares.Rights.Select(right => new PhpArray { ["ID"] = right.Id, ["NAME"] = right.Name, ["TITLE"] = right.Title })));
        methods["disk.folder.shareToUser"] = Share;
        methods["disk.file.search"] = Search;
        methods["disk.attachedObject.get"] = Attached;
    }

    private MethodResult ExternalLink(DiskObject one) => new($"{portal.Links.Portal()}/~{portal.Disk.Shares.Link(one.Id)}");

    private MethodResult Share(Call call)
    {
        var folder = _calls.Folder(call);
        var user = DiskCalls.Id(call, "userId", 1);
        var right = DiskCalls.Text(call, "taskName", 2);
        if (portal.Users.All(one => one.Id != user)) throw DiskCalls.Missing(user);
        if (DiskShares.Rights.All(one => one.Name != right)) throw DiskCalls.Invalid(2);
        portal.Disk.Shares.Share(folder.Id, user, right);
        return new MethodResult(true);
    }

    private MethodResult Search(Call call)
    {
        if (call.Arguments.Any("QUERY") is not { } query) throw new ApiException(400, "ERROR_ARGUMENT", "Invalid value of parameter { Parameter #0 [ <required> $QUERY ] }.");
        if (query is not string { Length: >= 3 and <= 255 } text) throw Wrong("INVALID_QUERY", "Search query is invalid.");
        var type = PhpText.Of(call.Arguments.Any("TYPE")) is { Length: > 0 } given ? given : "all";
        if (type is not ("all" or "file" or "folder")) throw Wrong("INVALID_TYPE", "Search result type is invalid.");
        var filter = call.Map("FILTER");
        if (filter.Keys.Any(key => key is not ("STORAGE_ID" or "FOLDER_ID"))) throw Wrong("INVALID_FILTER", "Search filter contains an unknown field.");
        var found = portal.Disk.Objects.Where(one => one is { DeletedType: 0, ParentId: > 0 } && _calls.MaySee(portal.Disk.Storage(one.StorageId)!, call.User)
            && (type == "all" || one.IsFolder == (type == "folder")) && one.Name.Contains(text, StringComparison.OrdinalIgnoreCase));
        if (filter.Find("STORAGE_ID") is { } storage)
        {
            if (!PhpText.TryInteger(storage, out var id) || portal.Disk.Storage(id) is not { } known || !_calls.MaySee(known, call.User)) throw Wrong("NOT_FOUND", "Search scope was not found.");
            found = found.Where(one => one.StorageId == id);
        }

        if (filter.Find("FOLDER_ID") is { } folder)
        {
            if (!PhpText.TryInteger(folder, out var id) || portal.Disk.Find(id) is not { IsFolder: true }) throw Wrong("NOT_FOUND", "Search scope was not found.");
            found = found.Where(one => portal.Disk.IsBelow(one, id));
        }

        return RowList.Page(found.Select(one => _view.Show(one)), call.Start);
    }

    private MethodResult Attached(Call call)
    {
        var id = DiskCalls.Id(call, "id", 0);
        if (portal.Disk.Shares.Attachment(id) is not { } attached || portal.Disk.Find(attached.FileId) is not { } file) throw DiskCalls.Missing(id);
        return new MethodResult(new PhpArray
        {
            ["ID"] = PhpText.Of(id),
            ["OBJECT_ID"] = PhpText.Of(file.Id),
            ["MODULE_ID"] = "tasks",
            ["ENTITY_TYPE"] = attached.EntityType,
            ["ENTITY_ID"] = PhpText.Of(attached.EntityId),
            ["CREATE_TIME"] = PortalTime.Format(attached.At),
            ["CREATED_BY"] = PhpText.Of(attached.By),
            ["DOWNLOAD_URL"] = portal.Links.Write("download", new PhpArray { ["id"] = file.Id }),
            ["NAME"] = file.Name,
            ["SIZE"] = PhpText.Of((long)file.Current.Content.Length),
        });
    }

    private static MethodResult Fields(string lines)
    {
        var fields = new PhpArray();
        foreach (var parts in lines.Split(',').Select(line => line.Split(' ')))
            fields[parts[0]] = new PhpArray { ["TYPE"] = parts[1], ["USE_IN_FILTER"] = parts.Length > 2, ["USE_IN_SHOW"] = true };
        return new MethodResult(fields);
    }

    private static ApiException Wrong(string code, string text) => new(400, code, $"{text} ({code}).");
}
