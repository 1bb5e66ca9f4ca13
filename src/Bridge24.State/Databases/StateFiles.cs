namespace Bridge24.State;

/// <summary>Files and folders that only their owner may read.</summary>
internal static class StateFiles
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    /// <summary>Answers the full path of a file that is there, or made empty.</summary>
    public static string Prepare(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new StateException("The state has no path. Name a file, for example \"state.db\".");
        }

        if (path.Contains('\0', StringComparison.Ordinal))
        {
            throw new StateException("The path of the state holds a character that no file name can have. Name another file.");
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new StateException($"\"{full}\" is a folder, and the state needs a file. Name one, for example \"{Path.Combine(full, "state.db")}\".");
        }

        if (NetworkFolder.TypeOf(full) is { } type)
        {
            throw new StateException(
                $"\"{full}\" lies on a network file system ({type}), where SQLite's locks cannot be trusted. Put the state on a disk of this machine.");
        }

        try
        {
            MakeFolder(Path.GetDirectoryName(full)!);
            Create(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StateException($"\"{full}\" cannot be made: {exception.Message} Make the folder writable, or name another file.", exception);
        }

        return full;
    }

    /// <summary>Makes a folder for its owner alone; one that is there stays as it is.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, OwnerFolder);
        }
    }

    /// <summary>
    /// Makes an empty file. One that is there is never opened: closing it would drop the locks that SQLite holds on it in this process.
    /// </summary>
    public static void Create(string path)
    {
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerFile;
            }

            try
            {
                using var _ = new FileStream(path, options);
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process was quicker.
            }
        }

        Close(path);
    }

    /// <summary>Takes a file's rights from all but its owner, where that is allowed.</summary>
    public static void Close(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            var mode = File.GetUnixFileMode(path);
            if ((mode & ~OwnerFile) != UnixFileMode.None)
            {
                File.SetUnixFileMode(path, mode & OwnerFile);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody else's file: its owner decides.
        }
    }
}
