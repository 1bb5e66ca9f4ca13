using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Disk;

/// <summary>Makes, moves, copies and deletes what is on the drives.</summary>
internal sealed class DiskEditor(PortalState portal)
{
    private const string Taken = "DISK_OBJ_22000";

    private readonly DiskTable _disk = portal.Disk;

    public DiskObject AddFolder(DiskObject parent, string name, long user)
    {
        Demand(parent.Id, name, isFolder: true);
        return _disk.Add(parent.StorageId, parent.Id, name, isFolder: true, user);
    }

    public DiskObject AddFile(DiskObject parent, string name, byte[] content, bool unique, long user)
    {
        if (unique) name = Unique(parent.Id, name);
        Demand(parent.Id, name, isFolder: false);
        var file = _disk.Add(parent.StorageId, parent.Id, name, isFolder: false, user);
        _disk.AddVersion(file, content, user);
        return file;
    }

    public void Rename(DiskObject one, string name, long user)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ApiException(400, "0", "Empty name");
        if (one.Name != name) Demand(one.ParentId, name, one.IsFolder);
        one.Name = name;
        Stamp(one, user);
    }

    public void Move(DiskObject one, DiskObject target, long user)
    {
        if (one.ParentId == 0) throw new ApiException(400, "", "Could not move root folder");
        if (Above(target).Contains(one.Id)) throw new ApiException(400, "ERROR_ARGUMENT", "Invalid value of parameter {Parameter #1}");
        if (one.ParentId != target.Id) Demand(target.Id, one.Name, one.IsFolder);
        one.ParentId = target.Id;
        Settle(one, target.StorageId);
        Stamp(one, user);
    }

    public DiskObject Copy(DiskObject one, DiskObject target, long user)
    {
        if (Above(target).Contains(one.Id)) throw new ApiException(400, "ERROR_ARGUMENT", "Invalid value of parameter {Parameter #1}");
        if (!one.IsFolder) return AddFile(target, one.Name, one.Current.Content, unique: false, user);
        var copy = AddFolder(target, one.Name, user);
        foreach (var below in _disk.In(one.Id).Where(below => below.DeletedType == 0).ToList()) Copy(below, copy, user);
        return copy;
    }

    public void Trash(DiskObject one, long user)
    {
        if (one.ParentId == 0) throw new ApiException(400, Taken, "Could not delete root folder");
        Trash(one, DiskObject.Trashed, user);
    }

    public void Restore(DiskObject one, long user)
    {
        if (one.DeletedType == 0) return;
        Demand(one.ParentId, one.Name, one.IsFolder);
        Untrash(one);
        Stamp(one, user);
    }

    public void Delete(DiskObject one)
    {
        if (one.ParentId == 0) throw new ApiException(400, Taken, "Could not delete root folder");
        _disk.Remove(one);
    }

    private void Trash(DiskObject one, int type, long user)
    {
        if (one.DeletedType == 0) (one.DeletedType, one.DeletedAt, one.DeletedBy) = (type, portal.Now, user);
        foreach (var below in _disk.In(one.Id).ToList()) Trash(below, DiskObject.TrashedWithParent, user);
    }

    private void Untrash(DiskObject one)
    {
        one.DeletedType = 0;
        foreach (var below in _disk.In(one.Id).Where(below => below.DeletedType == DiskObject.TrashedWithParent).ToList()) Untrash(below);
    }

    private void Settle(DiskObject one, long storage)
    {
        one.StorageId = storage;
        foreach (var below in _disk.In(one.Id)) Settle(below, storage);
    }

    private HashSet<long> Above(DiskObject one)
    {
        var ids = new HashSet<long>();
        for (DiskObject? at = one; at is not null && ids.Add(at.Id); at = _disk.Find(at.ParentId))
        {
        }

        return ids;
    }

    private void Demand(long parent, string name, bool isFolder)
    {
        if (Has(parent, name)) throw new ApiException(400, Taken, $"A {(isFolder ? "folder" : "file")} with this name already exists");
    }

    private bool Has(long parent, string name) => _disk.In(parent).Any(one => one.DeletedType == 0 && one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private string Unique(long parent, string name)
    {
        var (stem, end) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        for (var i = 1; Has(parent, name); i++) name = $"{stem} ({i}){end}";
        return name;
    }

    private void Stamp(DiskObject one, long user) => (one.UpdatedAt, one.UpdatedBy) = (portal.Now, user);
}
