namespace Bridge24.State;

/// <summary>Tells file systems whose locks cannot be trusted.</summary>
internal static class NetworkFolder
{
    private const string Mounts = "/proc/self/mounts";

    /// <summary>The type of the network file system that holds a path; null when there is none, or none can be told.</summary>
    public static string? TypeOf(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return IsWindowsShare(path) ? "network drive" : null;
        }

        try
        {
            return File.Exists(Mounts) ? TypeOf(path, File.ReadLines(Mounts)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The mount with the longest matching folder holds the path; of equal ones the last.</summary>
    internal static string? TypeOf(string path, IEnumerable<string> mounts)
    {
        var longest = -1;
        var type = "";
        foreach (var mount in mounts)
        {
            var parts = mount.Split(' ');
            if (parts.Length < 3)
            {
                continue;
            }

            var folder = parts[1].Replace("\\040", " ", StringComparison.Ordinal).TrimEnd('/');
            var inside = path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
            if (inside && folder.Length >= longest)
            {
                longest = folder.Length;
                type = parts[2];
            }
        }

        return type is "nfs" or "nfs4" or "cifs" or "smb" or "smb2" or "smb3" or "smbfs" ? type : null;
    }

    private static bool IsWindowsShare(string path) =>
        path.StartsWith(@"\\", StringComparison.Ordinal)
        || (Path.GetPathRoot(path) is { Length: > 0 } root && new DriveInfo(root).DriveType == DriveType.Network);
}
