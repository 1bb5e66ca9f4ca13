using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Drives, folders and files, disk.storage.*, disk.folder.*, disk.file.* and disk.version.get.</summary>
internal sealed class DiskMethods(PortalState portal)
{
    private static readonly string[] StorageTypes = [DiskStorage.OfUser, DiskStorage.OfAll, "group"];

    private readonly DiskCalls _calls = new(portal);
    private readonly DiskEditor _editor = new(portal);
    private readonly DiskView _view = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["disk.storage.getTypes"] = _ => new MethodResult(PhpArray.List(StorageTypes));
        methods["disk.storage.getList"] = call => List(portal.Disk.Storages.Where(storage => _calls.MaySee(storage, call.User)).Select(DiskView.Show), call);
        methods["disk.storage.get"] = call => new MethodResult(DiskView.Show(_calls.Storage(call)));
        methods["disk.storage.getForApp"] = ForApplication;
        methods["disk.storage.rename"] = RenameStorage;
        methods["disk.storage.getChildren"] = call => Children(portal.Disk.Find(_calls.Storage(call).RootId)!, call);
        methods["disk.storage.addFolder"] = call => AddFolder(portal.Disk.Find(_calls.Storage(call).RootId)!, call);
        methods["disk.folder.get"] = call => new MethodResult(_view.Show(_calls.Folder(call)));
        methods["disk.folder.getChildren"] = call => Children(_calls.Folder(call), call);
        methods["disk.folder.addSubFolder"] = call => AddFolder(_calls.Folder(call), call);
        methods["disk.file.get"] = call => new MethodResult(_view.Show(_calls.File(call)));
        foreach (var (kind, find) in new (string, Func<Call, DiskObject>)[] { ("folder", call => _calls.Folder(call)), ("file", _calls.File) })
        {
            methods[$"disk.{kind}.rename"] = call => Changed(find(call), one => _editor.Rename(one, DiskCalls.Text(call, "newName", 1), call.User));
            methods[$"disk.{kind}.moveTo"] = call => Changed(find(call), one => _editor.Move(one, Target(call), call.User));
            methods[$"disk.{kind}.copyTo"] = call => new MethodResult(_view.Show(_editor.Copy(find(call), Target(call), call.User), isNew: true));
            methods[$"disk.{kind}.markDeleted"] = call => Changed(find(call), one => _editor.Trash(one, call.User));
            methods[$"disk.{kind}.restore"] = call => Changed(find(call), one => _editor.Restore(one, call.User));
        }

        methods["disk.folder.deleteTree"] = call => Delete(_calls.Folder(call));
        methods["disk.file.delete"] = call => Delete(_calls.File(call));
    }

    /// <summary>A list of rows; a % in a value without a prefix makes it a pattern.</summary>
    public static PhpArray Patterns(PhpArray filter)
    {
        var patterns = new PhpArray();
        foreach (var (key, value) in filter)
            patterns[char.IsAsciiLetter(key.FirstOrDefault('!')) && value is string text && text.Contains('%', StringComparison.Ordinal) ? "=%" + key : key] = value;
        return patterns;
    }

    private MethodResult ForApplication(Call call)
    {
        var application = call.Caller.Installation ?? throw new ApiException(400, "ACCESS_DENIED", "Access denied! Application context required");
        return new MethodResult(DiskView.Show(portal.Disk.OfApplication(application)));
    }

    private MethodResult RenameStorage(Call call)
    {
        var storage = _calls.Storage(call);
        var name = DiskCalls.Text(call, "newName", 1);
        if (storage.EntityType != DiskStorage.OfApplication) throw new ApiException(400, "", "Access denied (invalid type of storage)");
        var renamed = storage with { Name = name };
        portal.Disk.Replace(renamed);
        return new MethodResult(DiskView.Show(renamed));
    }

    private MethodResult Children(DiskObject folder, Call call)
    {
        var byRow = portal.Disk.In(folder.Id).Where(one => one.DeletedType == 0).ToDictionary(Row);
        var rows = RowList.Order(RowList.Filter(byRow.Keys, Patterns(call.Map("filter")), portal.Quirks), call.Map("order"));
        return RowList.Page(rows.Select(row => _view.Show(byRow[row])), call.Start);
    }

    private MethodResult AddFolder(DiskObject parent, Call call)
    {
        var rights = _calls.Rights(call);
        var made = _editor.AddFolder(parent, DiskCalls.Name(call), call.User);
        _calls.Share(made, rights);
        return new MethodResult(_view.Show(made, isNew: true));
    }

    private DiskObject Target(Call call) => _calls.Folder(call, "targetFolderId");

    private MethodResult Changed(DiskObject one, Action<DiskObject> change)
    {
        change(one);
        return new MethodResult(_view.Show(one));
    }

    private MethodResult Delete(DiskObject one)
    {
        _editor.Delete(one);
        return new MethodResult(true);
    }

    private MethodResult List(IEnumerable<PhpArray> rows, Call call) =>
        RowList.Page(RowList.Order(RowList.Filter(rows, Patterns(call.Map("filter")), portal.Quirks), call.Map("order")), call.Start);

    private PhpArray Row(DiskObject one)
    {
        var row = _view.Show(one);
        (row["CREATE_TIME"], row["UPDATE_TIME"], row["DELETE_TIME"]) = (one.CreatedAt, one.UpdatedAt, one.DeletedAt);
        return row;
    }
}
