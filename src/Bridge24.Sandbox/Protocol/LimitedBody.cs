using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Protocol;

/// <summary>
/// A request's body up to a limit. What is beyond it is read and dropped, so that a client that is still sending gets to read the refusal
/// instead of a closed connection.
/// </summary>
internal sealed class LimitedBody : Stream
{
    /// <summary>Of a request to a method.</summary>
    public const long Ordinary = 30_000_000;

    /// <summary>Of a file to a signed address, and of what the control address takes.</summary>
    public const long Upload = 500_000_000;

    private const long LongestDropped = 2_000_000_000;

    private readonly HttpRequest _request;
    private readonly Stream _body;
    private readonly long _limit;
    private long _read;

    private LimitedBody(HttpRequest request, long limit) => (_request, _body, _limit) = (request, request.Body, limit);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <summary>From here on whoever reads the body of the request meets the limit as an <see cref="ApiException"/>.</summary>
    public static void Limit(HttpRequest request, long limit) => request.Body = new LimitedBody(request, limit);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_read == 0 && _request.ContentLength > _limit) throw await TooLargeAsync(cancellationToken).ConfigureAwait(false);
        var count = await _body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _read += count;
        return _read > _limit ? throw await TooLargeAsync(cancellationToken).ConfigureAwait(false) : count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task<ApiException> TooLargeAsync(CancellationToken ct)
    {
        // A client that asked whether to go on has sent nothing yet.
        if (_read > 0 || _request.Headers.Expect.Count == 0) await DropAsync(ct).ConfigureAwait(false);
        var size = $"{_limit / 1_000_000} MB ({PhpText.Of(_limit)} bytes)";
        var remedy = _limit < Upload
            ? $"Send less at once, and files by multipart to the uploadUrl of disk.folder.uploadFile, which takes {Upload / 1_000_000} MB."
            : "Send a smaller one.";
        return new ApiException(413, "SANDBOX_BODY_TOO_LARGE", $"The body is larger than {size}, the limit of the emulated portal, not of Bitrix24. {remedy}");
    }

    private async Task DropAsync(CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            for (long dropped = 0; dropped < LongestDropped;)
            {
                var count = await _body.ReadAsync(buffer, ct).ConfigureAwait(false);
                if (count == 0) return;
                dropped += count;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
