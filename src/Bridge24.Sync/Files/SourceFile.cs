using System.Globalization;
using System.Security.Cryptography;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Files;

/// <summary>A file that a row names, by a path below the folder of its flow or by an address.</summary>
internal static class SourceFile
{
    /// <summary>The largest file, in bytes: a file field takes it as text within the request.</summary>
    public const long Largest = 100L * 1024 * 1024;

    private const char Separator = '#';
    private const int HashLength = 16;

    /// <summary>The value of a path: itself with the hash of its content, so that another content is another value. An address stands for itself.</summary>
    public static Converted Convert(string text, string folder)
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

        if (file.Length > Largest)
        {
            return Converted.Fail(string.Create(CultureInfo.InvariantCulture, $"is larger than the {Largest / 1024 / 1024} MB that a file field takes. Make it smaller."));
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

    /// <summary>The name and the content behind a value.</summary>
    /// <exception cref="IOException">The file cannot be had any more, or is too large.</exception>
    public static async Task<(string Name, byte[] Content)> ReadAsync(string value, string folder, CancellationToken cancellation)
    {
        if (IsAddress(value))
        {
            return await FileDownload.ReadAsync(Address(value)!, cancellation).ConfigureAwait(false);
        }

        var path = Path(value[..value.LastIndexOf(Separator)], folder)!;
        return (System.IO.Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false));
    }

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
