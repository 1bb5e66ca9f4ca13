namespace Bridge24.Client.Tests.Disk;

/// <summary>Bytes as a pipe gives them: no seeking, no length, pieces of odd sizes.</summary>
internal sealed class SourceStream(long length, Action<long>? onRead = null, Exception? fault = null) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static byte[] Bytes(long length) => [.. Enumerable.Range(0, (int)length).Select(number => (byte)(number * 31 >> 3))];

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (fault is not null && _position > length / 2)
        {
            throw fault;
        }

        var count = (int)Math.Min(Math.Min(buffer.Length, 7777), length - _position);
        for (var index = 0; index < count; index++)
        {
            buffer[index] = (byte)((int)(_position + index) * 31 >> 3);
        }

        _position += count;
        onRead?.Invoke(_position);
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
