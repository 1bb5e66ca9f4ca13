using System.Globalization;
using System.Security.Cryptography;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Files;

/// <summary>A file that a row names, by a path below the folder of its flow or by an address.</summary>
internal static class SourceFile
{
    private const char Separator = '#';
    private const int HashLength = 16;

    /// <summary>The value of a path: itself with the hash of its content, so that another content is another value. An address stands for itself.</summary>
    /// <param name="text">The path or address.</param>
    /// <param name="folder">The folder that paths do not leave.</param>
    /// <param name="largest">How many bytes the portal takes there.</param>
    public static Converted Convert(string text, string folder, long largest)
    {
        if (IsAddress(text))
        {
            return Address(text) is null
                ? Converted.Fail("is an address that may not be asked. Use https; plain http is taken for this machine only.")
                : new Converted(text);
        }

        if (Path(text, folder) is not { } path)
        {
            return Converted.Fail($"leads out of {folder}. Put the file there, or name its folder in the flow: folder: /srv/photos.");
        }

        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return Converted.Fail($"is no file in {folder}. Put it there, or correct the path.");
        }

        if (file.Length > largest)
        {
            return Converted.Fail($"is larger than the {Megabytes(largest)} that are taken there. Make it smaller.");
        }

        try
        {
            using var content = file.OpenRead();
            return new Converted(text + Separator + System.Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Converted.Fail("cannot be read. Look at the file's rights.");
        }
    }

    /// <summary>What tells without a look into the file that it may have changed.</summary>
    public static long Stamp(string text, string folder) =>
        !text.Contains('\0', StringComparison.Ordinal) && !IsAddress(text) && Path(text, folder) is { } path && new FileInfo(path) is { Exists: true } file ? HashCode(file) : 0;

    /// <summary>The name at the end of a value's path or address; null where there is none.</summary>
    public static string? Name(string value) =>
        IsAddress(value) ? FileDownload.Name(Address(value)!) : System.IO.Path.GetFileName(value[..value.LastIndexOf(Separator)]);

    /// <summary>How many bytes the file behind a value has; null for an address, and where it is gone.</summary>
    public static long? Length(string value, string folder) =>
        !IsAddress(value) && Path(value[..value.LastIndexOf(Separator)], folder) is { } path && new FileInfo(path) is { Exists: true } file ? file.Length : null;

    /// <summary>Opens the file behind a value.</summary>
    /// <exception cref="IOException">The file cannot be had any more, or is too large.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static async Task<OpenedFile> OpenAsync(string value, string folder, long largest, CancellationToken cancellation)
    {
        if (IsAddress(value))
        {
            return await FileDownload.OpenAsync(Address(value)!, largest, cancellation).ConfigureAwait(false);
        }

        var path = Path(value[..value.LastIndexOf(Separator)], folder)!;
        return new OpenedFile(System.IO.Path.GetFileName(path), new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, FileOptions.SequentialScan));
    }

    /// <summary>A number of bytes for people.</summary>
    public static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024 / 1024} MB");

    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal);

    private static Uri? Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && FileDownload.MayAsk(address) ? address : null;

    /// <summary>The full path; null where a row tries to name a file outside of the folder.</summary>
    private static string? Path(string text, string folder)
    {
        var root = System.IO.Path.GetFullPath(folder) + System.IO.Path.DirectorySeparatorChar;
        var path = System.IO.Path.GetFullPath(text, folder);
        return path.StartsWith(root, StringComparison.Ordinal) ? path : null;
    }

    private static long HashCode(FileInfo file) => unchecked((file.LastWriteTimeUtc.Ticks * 31) + file.Length);
}
