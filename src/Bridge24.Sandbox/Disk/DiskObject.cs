namespace Bridge24.Sandbox.Disk;

/// <summary>A folder, or a file with the versions that it had.</summary>
internal sealed class DiskObject(long id, long storageId, bool isFolder)
{
    public const int Trashed = 3;
    public const int TrashedWithParent = 4;

    public long Id { get; } = id;

    public long StorageId { get; set; } = storageId;

    public bool IsFolder { get; } = isFolder;

    public required string Name { get; set; }

    /// <summary>The folder that it is in; 0 for the root of a storage.</summary>
    public required long ParentId { get; set; }

    public int DeletedType { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset? DeletedAt { get; set; }

    public required long CreatedBy { get; init; }

    public required long UpdatedBy { get; set; }

    public long? DeletedBy { get; set; }

    /// <summary>The contents of a file, the present one last.</summary>
    public List<FileVersion> Versions { get; } = [];

    public FileVersion Current => Versions[^1];
}
