using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Files on their way up in a call, the address for those that come by themselves, and the versions of a file.</summary>
internal sealed class UploadMethods(PortalState portal)
{
    private readonly DiskCalls _calls = new(portal);
    private readonly DiskEditor _editor = new(portal);
    private readonly DiskView _view = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["disk.storage.uploadFile"] = call => Upload(call, () => portal.Disk.Find(_calls.Storage(call).RootId)!);
        methods["disk.folder.uploadFile"] = call => Upload(call, () => _calls.Folder(call));
        methods["disk.file.uploadVersion"] = UploadVersion;
        methods["disk.file.getVersions"] = Versions;
        methods["disk.file.restoreFromVersion"] = RestoreFromVersion;
        methods["disk.version.get"] = Version;
    }

    private MethodResult Upload(Call call, Func<DiskObject> find)
    {
        Refuse(call);
        var folder = find();
        var rights = _calls.Rights(call);
        var unique = PhpText.IsYes(call.Arguments.Any("generateUniqueName"));
        if (call.Arguments.Any("fileContent") is not { } content)
        {
            if (rights.Count > 0) throw ApiException.NotEmulated(400, "rights of an upload in two steps");
            var payload = new PhpArray { ["id"] = folder.Id, ["user"] = call.User, ["generateUniqueName"] = unique ? 1L : 0L };
            return new MethodResult(new PhpArray { ["field"] = FileEndpoint.Field, ["uploadUrl"] = portal.Links.Write("upload", payload) });
        }

        var (name, bytes) = FileContent.Read(content);
        var file = _editor.AddFile(folder, PhpText.Of(call.Map("data").Any("NAME")) is { Length: > 0 } given ? given : name, bytes, unique, call.User);
        _calls.Share(file, rights);
        return new MethodResult(_view.Show(file, isNew: true));
    }

    private MethodResult UploadVersion(Call call)
    {
        Refuse(call);
        var file = _calls.File(call);
        var (name, bytes) = FileContent.Read(call.Arguments.Any("fileContent") ?? throw DiskCalls.Invalid(1));
        _editor.Rename(file, name, call.User);
        portal.Disk.AddVersion(file, bytes, call.User);
        return Changed(file);
    }

    private MethodResult Versions(Call call)
    {
        var file = _calls.File(call);
        var rows = file.Versions.OrderByDescending(version => version.Number).Select(version => _view.Show(file, version));
        return RowList.Page(RowList.Filter(rows, DiskMethods.Patterns(call.Map("filter")), portal.Quirks), call.Start);
    }

    private MethodResult RestoreFromVersion(Call call)
    {
        var file = _calls.File(call);
        var id = DiskCalls.Id(call, "versionId", 1);
        var version = file.Versions.Find(one => one.Id == id) ?? throw DiskCalls.Missing(id);
        portal.Disk.AddVersion(file, version.Content, call.User);
        return Changed(file);
    }

    private MethodResult Version(Call call)
    {
        if (!PhpText.TryInteger(call.Arguments.Any("id"), out var id)) throw new ApiException(400, "ERROR_ARGUMENT", "Invalid value of parameter `id`");
        return portal.Disk.Version(id, out var file) is { } version ? new MethodResult(_view.Show(file!, version)) : throw DiskCalls.Missing(id);
    }

    private MethodResult Changed(DiskObject file)
    {
        var row = _view.Show(file);
        row["GLOBAL_CONTENT_VERSION"] = file.Current.Number;
        return new MethodResult(row);
    }

    private static void Refuse(Call call)
    {
        if (call.InBatch) throw new ApiException(405, "ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage");
    }
}
