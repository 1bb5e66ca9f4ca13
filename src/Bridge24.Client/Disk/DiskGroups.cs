namespace Bridge24.Client.Disk;

/// <summary>The drives of a portal. It needs the scope "disk".</summary>
public sealed class DiskGroups
{
    internal DiskGroups(Portal portal, FileTransfer transfer)
    {
        Storages = new StorageGroup(portal);
        Folders = new FolderGroup(portal);
        Files = new FileGroup(portal, transfer);
    }

    /// <summary>The drives.</summary>
    public StorageGroup Storages { get; }

    /// <summary>The folders.</summary>
    public FolderGroup Folders { get; }

    /// <summary>The files.</summary>
    public FileGroup Files { get; }
}
