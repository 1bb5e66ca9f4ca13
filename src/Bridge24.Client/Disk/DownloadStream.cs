namespace Bridge24.Client.Disk;

/// <summary>A file's bytes as they come. One that ends early is an error and never a shorter file.</summary>
internal sealed class DownloadStream(HttpResponseMessage response, Stream inner, long? size, PortalOptions options, Func<Failure, Exception> fail) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => size ?? throw new NotSupportedException("The portal did not say how long the file is.");

    public override long Position { get => _read; set => throw new NotSupportedException("A download cannot seek. Copy it to a file first."); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var patience = new Patience(options, cancellationToken);
        int read;
        try
        {
            read = await inner.ReadAsync(buffer, patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw fail(Cut(exception is OperationCanceledException ? $"no byte in {options.RequestTimeout.TotalSeconds:0.#} s, after {_read} bytes" : $"the connection was lost after {_read} bytes", exception));
        }

        _read += read;
        return read == 0 && buffer.Length > 0 && size is { } promised && _read != promised
            ? throw fail(Cut($"the file ended after {_read} of {promised} bytes", null))
            : read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A download is read with ReadAsync or CopyToAsync.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("A download cannot seek. Copy it to a file first.");

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            response.Dispose();
        }

        base.Dispose(disposing);
    }

    private static Failure Cut(string text, Exception? exception) => new(FailureKind.Unknown, FailureCause.NoAnswer) { Description = text, Inner = exception };
}
