using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Bridge24.Client.Disk;

/// <summary>A form with one file, sent as it is read: no more than a buffer of it is held.</summary>
internal sealed class MultipartFile : HttpContent
{
    private const int BufferSize = 80 * 1024;

    private readonly Stream _stream;
    private readonly long _length;
    private readonly Action<long> _sent;
    private readonly byte[] _head;
    private readonly byte[] _tail;

    public MultipartFile(string field, string name, Stream stream, long length, Action<long> sent)
    {
        _stream = stream;
        _length = length;
        _sent = sent;
        var boundary = $"----Bridge24{Guid.NewGuid():N}";
        _head = Encoding.UTF8.GetBytes(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"{Escape(field)}\"; filename=\"{Escape(name)}\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        _tail = Encoding.UTF8.GetBytes($"\r\n--{boundary}--\r\n");
        Headers.ContentType = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", boundary) } };
    }

    /// <summary>False: the server cannot have got the file whole, so that it cannot have taken it.</summary>
    public bool IsSentWhole { get; private set; }

    /// <summary>What the caller's stream did wrong.</summary>
    public Exception? Fault { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_head, cancellationToken).ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            await CopyAsync(stream, buffer, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        // Once the last bytes are handed over, the server may have the file.
        IsSentWhole = true;
        await stream.WriteAsync(_tail, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _head.Length + _length + _tail.Length;
        return true;
    }

    private async Task CopyAsync(Stream target, byte[] buffer, CancellationToken cancellation)
    {
        long sent = 0;
        while (true)
        {
            // One byte more than promised shows a stream that is longer.
            var read = await ReadAsync(buffer.AsMemory(0, (int)Math.Min(BufferSize, _length - sent + 1)), cancellation).ConfigureAwait(false);
            if (read == 0 ? sent < _length : sent + read > _length)
            {
                var fact = read == 0 ? $"ended after {sent} of" : "holds more than";
                throw Fault = new InvalidDataException($"The stream {fact} {_length} bytes. Give its true length.");
            }

            if (read == 0)
            {
                return;
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
            sent += read;
            _sent(sent);
        }
    }

    private async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        try
        {
            return await _stream.ReadAsync(buffer, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Fault = exception;
            throw;
        }
    }

    // As browsers do it; nothing of a name can end the header.
    private static string Escape(string text) => text
        .Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
