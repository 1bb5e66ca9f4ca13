using System.Text.Json;

namespace Bridge24.Client.Disk;

/// <summary>A folder.</summary>
public sealed record DiskFolder : DiskEntry
{
    internal DiskFolder(JsonElement row)
        : base(row)
    {
    }
}
