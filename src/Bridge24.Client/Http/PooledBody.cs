using System.Buffers;
using System.Runtime.CompilerServices;

namespace Bridge24.Client;

/// <summary>The bytes of an answer in a rented array, which grows as they come.</summary>
internal sealed class PooledBody(long? expected, int largest) : IDisposable
{
    private const int Unknown = 16 * 1024;

    // One byte more than promised, so that the end is seen without growing.
    private byte[] _array = ArrayPool<byte>.Shared.Rent(expected is { } length && length < largest ? (int)length + 1 : Unknown);
    private int _count;

    public ReadOnlyMemory<byte> Bytes => _array.AsMemory(0, _count);

    /// <returns>False when there are more bytes than allowed.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<bool> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        int read;
        while ((read = await stream.ReadAsync(_array.AsMemory(_count), cancellation).ConfigureAwait(false)) > 0)
        {
            _count += read;
            if (_count > largest)
            {
                return false;
            }

            if (_count == _array.Length)
            {
                Grow();
            }
        }

        return true;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_array);

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_array.Length * 2);
        _array.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
