using System.Buffers;
using System.Buffers.Text;

namespace Bridge24.Client.Disk;

/// <summary>A file that travels within a call, as Base64: it is read while the call is sent, and no more than a buffer of it is held.</summary>
/// <param name="source">The file; can be read again from its start.</param>
/// <param name="progress">Told how many bytes are sent; null for nobody.</param>
internal sealed class CallFile(UploadSource source, IProgress<long>? progress)
{
    /// <summary>A multiple of three bytes, so that the parts are one text.</summary>
    private const int PartSize = 3 * 16 * 1024;

    /// <summary>What stands for the file in the call's parameters.</summary>
    public string Marker { get; } = $"file:{Guid.NewGuid():N}";

    /// <summary>How many bytes its text takes.</summary>
    public long TextLength => (source.Length + 2) / 3 * 4;

    /// <summary>What the caller's stream did wrong.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>The text of the file, part by part, from the start.</summary>
    /// <param name="write">Takes a part.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InvalidDataException">The stream is shorter or longer than was said.</exception>
    public async Task WriteAsync(Func<ReadOnlyMemory<byte>, ValueTask> write, CancellationToken cancellation)
    {
        source.Rewind();
        var part = ArrayPool<byte>.Shared.Rent(PartSize);
        var text = ArrayPool<byte>.Shared.Rent(PartSize / 3 * 4);
        try
        {
            for (long sent = 0; sent < source.Length;)
            {
                var read = await ReadAsync(part.AsMemory(0, PartSize), cancellation).ConfigureAwait(false);
                sent += read;
                if (sent > source.Length || (read < PartSize && sent < source.Length))
                {
                    throw Fault = new InvalidDataException($"The stream does not hold the {source.Length} bytes that it held before. Leave it alone while it is sent.");
                }

                Base64.EncodeToUtf8(part.AsSpan(0, read), text, out _, out var written);
                await write(text.AsMemory(0, written)).ConfigureAwait(false);
                progress?.Report(sent);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
            ArrayPool<byte>.Shared.Return(text);
        }
    }

    private async ValueTask<int> ReadAsync(Memory<byte> part, CancellationToken cancellation)
    {
        try
        {
            return await source.Stream.ReadAtLeastAsync(part, part.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Fault = exception;
            throw;
        }
    }
}
