using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>Drives with their folders, files, versions, shares and attachments.</summary>
internal sealed class DiskLines(PortalState portal) : IStateLines
{
    private readonly ValueText _values = new(portal);

    public IEnumerable<PhpArray> Write()
    {
        foreach (var one in portal.Disk.Storages.ToList())
        {
            yield return new PhpArray
            {
                ["kind"] = "storage",
                ["id"] = one.Id,
                ["name"] = one.Name,
                ["entityType"] = one.EntityType,
                ["entityId"] = one.EntityId,
                ["rootId"] = one.RootId,
            };
        }

        foreach (var one in portal.Disk.Objects) yield return Line(one);
        foreach (var line in portal.Disk.Shares.Lines()) yield return line;
    }

    public bool TryRead(string kind, LineReader line)
    {
        switch (kind)
        {
            case "storage":
                portal.Disk.Put(new DiskStorage(line.Id, line.Text("name"), line.Text("entityType"), line.Text("entityId"), line.Number("rootId")));
                return true;
            case "folder" or "file": portal.Disk.Put(Object(kind, line)); return true;
            case "link" or "share" or "attachment": portal.Disk.Shares.Put(kind, line); return true;
            default: return false;
        }
    }

    private static PhpArray Line(DiskObject one)
    {
        var line = new PhpArray
        {
            ["kind"] = one.IsFolder ? "folder" : "file",
            ["id"] = one.Id,
            ["name"] = one.Name,
            ["storage"] = one.StorageId,
            ["parent"] = one.ParentId,
            ["created"] = ValueText.Write(one.CreatedAt),
            ["createdBy"] = one.CreatedBy,
            ["updated"] = ValueText.Write(one.UpdatedAt),
            ["updatedBy"] = one.UpdatedBy,
            ["deletedType"] = (long)one.DeletedType,
            ["deleted"] = ValueText.Write(one.DeletedAt),
            ["deletedBy"] = one.DeletedBy,
        };
        if (!one.IsFolder) line["versions"] = PhpArray.List(one.Versions.Select(Version));
        return line;
    }

    private static PhpArray Version(FileVersion version) => new()
    {
        ["id"] = version.Id,
        ["fileId"] = version.FileId,
        ["number"] = version.Number,
        ["name"] = version.Name,
        ["content"] = Convert.ToBase64String(version.Content),
        ["at"] = ValueText.Write(version.At),
        ["by"] = version.By,
    };

    private DiskObject Object(string kind, LineReader line)
    {
        var made = new DiskObject(line.Id, line.Number("storage"), kind == "folder")
        {
            Name = line.Text("name"),
            ParentId = line.Number("parent"),
            CreatedAt = Time(line, "created") ?? portal.Now,
            CreatedBy = line.Number("createdBy", 1),
            UpdatedAt = Time(line, "updated") ?? portal.Now,
            UpdatedBy = line.Number("updatedBy", 1),
            DeletedType = (int)line.Number("deletedType", 0),
            DeletedAt = Time(line, "deleted"),
            DeletedBy = line.Optional("deletedBy"),
        };
        foreach (var version in line.Map("versions").Values.OfType<PhpArray>().Select(one => new LineReader(one)))
        {
            made.Versions.Add(new FileVersion(
                version.Id, version.Number("fileId"), version.Number("number"), version.Text("name"),
                Convert.FromBase64String(version.Text("content")), Time(version, "at") ?? portal.Now, version.Number("by", 1)));
        }

        return made.IsFolder || made.Versions.Count > 0 ? made : throw new FormatException("A file has no \"versions\".");
    }

    private DateTimeOffset? Time(LineReader line, string name) => _values.Read(line.Line.Find(name)) as DateTimeOffset?;
}
