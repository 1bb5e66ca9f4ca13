using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Files;

/// <summary>How large a file may be, in bytes.</summary>
internal static class FileLimits
{
    /// <summary>In a file field of a record, which takes it as text within the request.</summary>
    public const long Field = 100L * 1024 * 1024;

    /// <summary>On a drive, which takes it as it comes: as much as the portal takes in one request.</summary>
    public const long Drive = 2L * 1024 * 1024 * 1024 - 1024 * 1024;

    /// <summary>As a new version of a file on a drive, which the portal takes as text within the request only: a third longer than the file.</summary>
    public const long Version = Drive / 4 * 3;

    /// <summary>Why a file of this length cannot become a new version, in words; null where it can.</summary>
    public static string? NoVersion(long length) => length is > 0 and <= Version
        ? null
        : "it has another content than in the portal, which takes a new version within a call only, and "
            + (length == 0 ? "no empty one" : $"one of {SourceFile.Megabytes(Version)} at most")
            + ". Delete the file there: the next run uploads it anew";

    public static long Of(PortalField field) => field.Type == FieldCodec.DriveFile ? Drive : Field;
}
