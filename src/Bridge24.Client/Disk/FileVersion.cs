using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Disk;

/// <summary>A version of a file.</summary>
public sealed record FileVersion : PortalRecord
{
    internal FileVersion(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The file.</summary>
    public long? FileId => Link("OBJECT_ID");

    /// <summary>The file's name then.</summary>
    public string? Name => Get("NAME").Text;

    /// <summary>The number of bytes.</summary>
    public long? Size => Get("SIZE").Whole;

    /// <summary>Grows with each version.</summary>
    public long? Version => Get("GLOBAL_CONTENT_VERSION").Whole;

    /// <summary>When it was made, in the portal's offset.</summary>
    public DateTimeOffset? CreateTime => Get("CREATE_TIME").Moment;

    /// <summary>Who made it.</summary>
    public long? CreatedById => Link("CREATED_BY");
}
