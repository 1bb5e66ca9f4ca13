using System.Text.Json;

namespace Bridge24.Client.Disk;

/// <summary>A file. Where its bytes are is a secret and is asked for anew at each download: <see cref="FileGroup.OpenAsync"/>.</summary>
public sealed record DiskFile : DiskEntry
{
    internal DiskFile(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The number of bytes.</summary>
    public long? Size => Get("SIZE").Whole;

    /// <summary>Grows with each version.</summary>
    public long? Version => Get("GLOBAL_CONTENT_VERSION").Whole;
}
