using System.Buffers;
using System.Text.Json;

namespace Bridge24.Client;

/// <summary>A call as it is sent, the same bytes at each attempt.</summary>
internal sealed record PreparedCall(string Method, ReadOnlyMemory<byte> Body, MethodSafety Safety, Func<CancellationToken, ValueTask>? OnSending)
{
    public static PreparedCall Of(Call call)
    {
        MethodCatalogue.Check(call.Method);
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            if (call.Parameters is { } parameters)
            {
                parameters.WriteTo(writer);
            }
            else
            {
                writer.WriteStartObject();
                writer.WriteEndObject();
            }
        }

        return new PreparedCall(call.Method, buffer.WrittenMemory, call.Safety ?? MethodCatalogue.SafetyOf(call.Method), call.OnSending);
    }
}
