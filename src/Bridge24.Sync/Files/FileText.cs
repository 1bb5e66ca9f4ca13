using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bridge24.Sync.Files;

/// <summary>Puts a file into a call as the text that the portal takes, while the call is written: neither its bytes nor its text are held beside the request.</summary>
internal sealed class FileText : JsonConverter<OpenedFile>
{
    /// <summary>A multiple of three bytes, so that the parts are one text.</summary>
    private const int PartSize = 3 * 16 * 1024;

    private static readonly JsonTypeInfo<OpenedFile> Info = JsonMetadataServices.CreateValueInfo<OpenedFile>(
        new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }, new FileText());

    /// <summary>The name and the content, as file fields and methods of the drive take them. The file has to stay open until the call is sent.</summary>
    /// <exception cref="IOException">The file is empty or too large.</exception>
    public static JsonArray Of(string name, OpenedFile file, long largest)
    {
        if (file.Length == 0)
        {
            throw new IOException("it is empty, which the portal does not take");
        }

        return file.Length <= largest
            ? new JsonArray(name, JsonValue.Create(file, Info))
            : throw new IOException($"it is larger than the {SourceFile.Megabytes(largest)} that the portal takes within a call");
    }

    public override OpenedFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Files are written only.");

    public override void Write(Utf8JsonWriter writer, OpenedFile value, JsonSerializerOptions options)
    {
        var part = new byte[PartSize];
        value.Stream.Position = 0;
        int read;
        do
        {
            read = value.Stream.ReadAtLeast(part, PartSize, throwOnEndOfStream: false);
            writer.WriteBase64StringSegment(part.AsSpan(0, read), isFinalSegment: read < PartSize);
        }
        while (read == PartSize);
    }
}
