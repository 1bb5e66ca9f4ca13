using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bridge24.Sandbox.Protocol;

internal static class PhpJson
{
    private const int LargestKept = 1 << 20;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // A batch's answer is large: one buffer for each thread spares the collector.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    public static byte[] Write(object? value)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(4096);
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, Plain)) Write(writer, value);
        if (buffer.Capacity > LargestKept) _buffer = null;
        return buffer.WrittenSpan.ToArray();
    }

    public static object? Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    private static object? Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var map = new PhpArray();
                foreach (var property in element.EnumerateObject()) map[property.Name] = Read(property.Value);
                return map;
            case JsonValueKind.Array:
                return PhpArray.List(element.EnumerateArray().Select(Read));
            case JsonValueKind.String: return element.GetString();
            case JsonValueKind.True: return true;
            case JsonValueKind.False: return false;
            case JsonValueKind.Number:
                if (element.TryGetInt64(out var whole)) return whole;
                return element.TryGetDecimal(out var number) ? number : element.GetDouble();
            default: return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteRawValue(PhpText.Plain(number), skipInputValidation: true); break;
            case PhpArray { IsList: true } list:
                writer.WriteStartArray();
                foreach (var item in list.Values) Write(writer, item);
                writer.WriteEndArray();
                break;
            case PhpArray map:
                writer.WriteStartObject();
                foreach (var (key, item) in map)
                {
                    writer.WritePropertyName(key);
                    Write(writer, item);
                }

                writer.WriteEndObject();
                break;
            default: throw new InvalidOperationException($"No JSON form for \"{value.GetType().Name}\".");
        }
    }
}
