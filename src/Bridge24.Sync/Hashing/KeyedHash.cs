using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Hashing;

/// <summary>64-bit fingerprints of values, keyed by the state, so that a stolen state does not tell a phone number by guessing.</summary>
/// <remarks>0 is never a hash: it stands for "nothing".</remarks>
internal sealed class KeyedHash(ReadOnlyMemory<byte> key)
{
    public const ulong None = 0;

    public ulong Of(FieldValue value) => value.IsEmpty ? None : Of(value.Canonical);

    public ulong Of(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(text, buffer);
            return Of(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public ulong Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Span, bytes, digest);
        var hash = BinaryPrimitives.ReadUInt64LittleEndian(digest);
        return hash == None ? 1 : hash;
    }
}
