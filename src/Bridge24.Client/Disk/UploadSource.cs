namespace Bridge24.Client.Disk;

/// <summary>The bytes of an upload with their number; from the start again where the stream can seek.</summary>
internal sealed class UploadSource : IAsyncDisposable
{
    private readonly long _start;
    private readonly FileStream? _copy;

    private UploadSource(Stream stream, long length, FileStream? copy)
    {
        Stream = stream;
        Length = length;
        _start = stream.CanSeek ? stream.Position : 0;
        _copy = copy;
    }

    public Stream Stream { get; }

    public long Length { get; }

    public bool CanRepeat => Stream.CanSeek;

    /// <param name="content">The file.</param>
    /// <param name="again">Whether it has to be readable from the start again; a stream that cannot seek is copied then, whatever is known of it.</param>
    /// <param name="ct">Stops the copying.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, or holds another number of bytes than was said.</exception>
    public static async Task<UploadSource> OpenAsync(FileContent content, bool again, CancellationToken ct)
    {
        var stream = content.Stream;
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read. Open it for reading.", nameof(content));
        }

        if (content.Length is < 0)
        {
            throw new ArgumentException($"A length of {content.Length} bytes is none. Leave it out to find out.", nameof(content));
        }

        if (stream.CanSeek)
        {
            var left = stream.Length - stream.Position;
            return content.Length is { } said && said != left
                ? throw new ArgumentException($"The stream holds {left} bytes, not {said}. Leave the length out to find out.", nameof(content))
                : new UploadSource(stream, left, null);
        }

        return content.Length is { } length && !again ? new UploadSource(stream, length, null) : await CopyAsync(stream, content.Length, ct).ConfigureAwait(false);
    }

    public void Rewind()
    {
        if (CanRepeat)
        {
            Stream.Position = _start;
        }
    }

    public ValueTask DisposeAsync() => _copy?.DisposeAsync() ?? default;

    // A request must tell its length first, since not every portal takes one in pieces; on the disk the memory stays constant.
    private static async Task<UploadSource> CopyAsync(Stream stream, long? length, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var copy = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        try
        {
            await stream.CopyToAsync(copy, ct).ConfigureAwait(false);
            copy.Position = 0;
            return length is { } said && said != copy.Length
                ? throw new InvalidDataException($"The stream held {copy.Length} bytes, not {said}. Give its true length.")
                : new UploadSource(copy, copy.Length, copy);
        }
        catch
        {
            await copy.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
