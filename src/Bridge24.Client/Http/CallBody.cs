using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Bridge24.Client.Disk;

namespace Bridge24.Client;

/// <summary>A request's body that knows whether it may have arrived, and leaves once.</summary>
internal sealed class CallBody : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly ReadOnlyMemory<byte> _body;
    private readonly CallFile? _file;
    private readonly Action? _goesOn;
    private int _left;
    private volatile bool _started;

    /// <param name="body">The bytes.</param>
    /// <param name="type">What they are; null for JSON.</param>
    public CallBody(ReadOnlyMemory<byte> body, MediaTypeHeaderValue? type = null)
    {
        _body = body;
        Headers.ContentType = type ?? Json;
    }

    /// <param name="body">The bytes; the marker of the file stands in them once.</param>
    /// <param name="file">Stands in the body in place of its marker; null for none.</param>
    /// <param name="goesOn">Called at each part of the file that left.</param>
    public CallBody(ReadOnlyMemory<byte> body, CallFile? file, Action goesOn)
        : this(body) => (_file, _goesOn) = (file, goesOn);

    /// <summary>False: the server cannot have got the request whole, so that it cannot have executed it.</summary>
    public bool Started => _started;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _left, 1) != 0)
        {
            throw new InvalidOperationException("A request's body leaves once: whether it is repeated is decided elsewhere.");
        }

        var rest = _file is null ? _body : await WriteFileAsync(_file, stream, cancellationToken).ConfigureAwait(false);
        _started = true;
        await stream.WriteAsync(rest, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _file is null ? _body.Length : _body.Length - _file.Marker.Length + _file.TextLength;
        return true;
    }

    /// <summary>Sends all up to the end of the file; answers what comes after it.</summary>
    private async Task<ReadOnlyMemory<byte>> WriteFileAsync(CallFile file, Stream stream, CancellationToken cancellation)
    {
        var marker = Encoding.UTF8.GetBytes(file.Marker);
        var at = _body.Span.IndexOf(marker);
        var head = _body[..at];
        await file.WriteAsync(
            async part =>
            {
                // Not before the file could be read.
                await stream.WriteAsync(head, cancellation).ConfigureAwait(false);
                head = default;
                await stream.WriteAsync(part, cancellation).ConfigureAwait(false);
                _goesOn?.Invoke();
            },
            cancellation).ConfigureAwait(false);
        await stream.WriteAsync(head, cancellation).ConfigureAwait(false);
        return _body[(at + marker.Length)..];
    }
}
