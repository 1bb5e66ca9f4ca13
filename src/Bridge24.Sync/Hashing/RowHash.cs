using System.Buffers;
using System.Globalization;
using System.Text;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Hashing;

/// <summary>The hash of a row as the source gave it, with what its links resolve to: equal means that nothing is to be done.</summary>
internal sealed class RowHash(KeyedHash hash, ulong fingerprint)
{
    private const byte Null = 0;
    private const byte Value = 1;
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    public ulong Of(SourceRow row, IEnumerable<long?> linked)
    {
        _buffer.ResetWrittenCount();
        Append(fingerprint);
        foreach (var value in row.Values)
        {
            Append(value);
        }

        foreach (var id in linked)
        {
            Append(unchecked((ulong)(id ?? -1)));
        }

        return hash.Of(_buffer.WrittenSpan);
    }

    private void Append(ulong number)
    {
        BitConverter.TryWriteBytes(_buffer.GetSpan(sizeof(ulong)), number);
        _buffer.Advance(sizeof(ulong));
    }

    private void Append(object? value)
    {
        if (value is null or DBNull)
        {
            Append(Null, []);
            return;
        }

        if (value is byte[] bytes)
        {
            Append(Value, bytes);
            return;
        }

        var text = value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        var span = _buffer.GetSpan(5 + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, span[5..]);
        span[0] = Value;
        BitConverter.TryWriteBytes(span[1..], length);
        _buffer.Advance(5 + length);
    }

    private void Append(byte marker, ReadOnlySpan<byte> bytes)
    {
        var span = _buffer.GetSpan(5 + bytes.Length);
        span[0] = marker;
        BitConverter.TryWriteBytes(span[1..], bytes.Length);
        bytes.CopyTo(span[5..]);
        _buffer.Advance(5 + bytes.Length);
    }
}
