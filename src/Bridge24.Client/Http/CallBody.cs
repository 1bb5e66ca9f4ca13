using System.Net;
using System.Net.Http.Headers;

namespace Bridge24.Client;

/// <summary>A request's body that knows whether it began to leave, and leaves once.</summary>
internal sealed class CallBody : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly ReadOnlyMemory<byte> _body;
    private int _started;

    /// <param name="body">The bytes.</param>
    /// <param name="type">What they are; null for JSON.</param>
    public CallBody(ReadOnlyMemory<byte> body, MediaTypeHeaderValue? type = null)
    {
        _body = body;
        Headers.ContentType = type ?? Json;
    }

    /// <summary>False: the server cannot have got the request whole, so that it cannot have executed it.</summary>
    public bool Started => Volatile.Read(ref _started) != 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _started, 1) != 0)
        {
            throw new InvalidOperationException("A request's body leaves once: whether it is repeated is decided elsewhere.");
        }

        await stream.WriteAsync(_body, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
