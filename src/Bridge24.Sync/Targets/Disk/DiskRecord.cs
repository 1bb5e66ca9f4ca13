using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sync.Targets.Disk;

/// <summary>Reads files of a drive as records.</summary>
internal static class DiskRecord
{
    private const string Size = "SIZE";

    /// <summary>The file of an answer; null where it has none, or one that lies in the recycle bin.</summary>
    public static PortalRecord? Of(JsonElement answer)
    {
        var id = Php.Number(answer, "ID");
        return id > 0 && Php.Text(answer, "TYPE") != "folder" && Php.Number(answer, "DELETED_TYPE") == 0
            ? Of(id, Php.Text(answer, "NAME") ?? "", Php.Text(answer, "GLOBAL_CONTENT_VERSION") ?? "", Php.Number(answer, Size))
            : null;
    }

    public static PortalRecord Of(long id, string name, string version, long size) => new(id, JsonSerializer.SerializeToElement(new JsonObject
    {
        [DiskKind.Name] = name,
        [DiskKind.Content] = version,
        [Size] = size,
    }));

    public static long SizeOf(PortalRecord file) => Php.Number(file.Item, Size);

    public static string NameOf(PortalRecord file) => Php.Text(file.Item, DiskKind.Name) ?? "";
}
