using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Disk;

/// <summary>Drives, folders, files and versions as disk.* shows them.</summary>
internal sealed class DiskView(PortalState portal)
{
    public static PhpArray Show(DiskStorage storage) => new()
    {
        ["ID"] = Text(storage.Id),
        ["NAME"] = storage.Name,
        ["CODE"] = null,
        ["MODULE_ID"] = "disk",
        ["ENTITY_TYPE"] = storage.EntityType,
        ["ENTITY_ID"] = storage.EntityId,
        ["ROOT_OBJECT_ID"] = Text(storage.RootId),
    };

    /// <summary>Numbers are text, except in the answer that made the object.</summary>
    public PhpArray Show(DiskObject one, bool isNew = false)
    {
        object Number(long value) => isNew ? value : Text(value);
        var row = new PhpArray
        {
            ["ID"] = Number(one.Id),
            ["NAME"] = one.Name,
            ["CODE"] = null,
            ["STORAGE_ID"] = Text(one.StorageId),
            ["TYPE"] = one.IsFolder ? "folder" : "file",
        };
        if (one.IsFolder) row["REAL_OBJECT_ID"] = Number(one.Id);
        row["PARENT_ID"] = one.ParentId == 0 ? null : Text(one.ParentId);
        row["DELETED_TYPE"] = Number(one.DeletedType);
        if (!one.IsFolder)
        {
            row["GLOBAL_CONTENT_VERSION"] = Number(one.Current.Number);
            row["FILE_ID"] = Number(one.Current.FileId);
            row["SIZE"] = Text(one.Current.Content.Length);
        }

        row["CREATE_TIME"] = PortalTime.Format(one.CreatedAt);
        row["UPDATE_TIME"] = PortalTime.Format(one.UpdatedAt);
        row["DELETE_TIME"] = one.DeletedAt is { } at ? PortalTime.Format(at) : null;
        row["CREATED_BY"] = Text(one.CreatedBy);
        row["UPDATED_BY"] = Text(one.UpdatedBy);
        row["DELETED_BY"] = isNew ? null : Text(one.DeletedBy ?? 0);
        if (!one.IsFolder) row["DOWNLOAD_URL"] = portal.Links.Write("download", new PhpArray { ["id"] = one.Id });
        row["DETAIL_URL"] = $"{portal.Links.Portal()}/disk/{(one.IsFolder ? "path" : "file")}/{Path(one)}";
        return row;
    }

    public PhpArray Show(DiskObject file, FileVersion version) => new()
    {
        ["ID"] = Text(version.Id),
        ["OBJECT_ID"] = Text(file.Id),
        ["SIZE"] = Text(version.Content.Length),
        ["NAME"] = version.Name,
        ["GLOBAL_CONTENT_VERSION"] = Text(version.Number),
        ["CREATE_TIME"] = PortalTime.Format(version.At),
        ["CREATED_BY"] = Text(version.By),
        ["DOWNLOAD_URL"] = portal.Links.Write("download", new PhpArray { ["id"] = version.Id, ["service"] = "version" }),
    };

    private string Path(DiskObject one)
    {
        var names = new List<string>();
        for (var at = one; at is { ParentId: > 0 }; at = portal.Disk.Find(at.ParentId)) names.Insert(0, at.Name);
        return string.Join('/', names);
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
