using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Disk;

/// <summary>A folder or a file.</summary>
public abstract record DiskEntry : PortalRecord
{
    private protected DiskEntry(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The name.</summary>
    public string? Name => Get("NAME").Text;

    /// <summary>The drive.</summary>
    public long? StorageId => Link("STORAGE_ID");

    /// <summary>The folder that it is in.</summary>
    public long? ParentId => Link("PARENT_ID");

    /// <summary>True when it lies in the recycle bin.</summary>
    public bool IsDeleted => Get("DELETED_TYPE").Whole is > 0;

    /// <summary>When it was made, in the portal's offset.</summary>
    public DateTimeOffset? CreateTime => Get("CREATE_TIME").Moment;

    /// <summary>When it was changed last, in the portal's offset.</summary>
    public DateTimeOffset? UpdateTime => Get("UPDATE_TIME").Moment;

    /// <summary>Who made it.</summary>
    public long? CreatedById => Link("CREATED_BY");

    internal static DiskEntry Read(JsonElement row) => PhpJson.Text(PhpJson.Get(row, "TYPE")) == "folder" ? new DiskFolder(row) : new DiskFile(row);
}
