using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bridge24.Sync;

/// <summary>One change that a sync would make, or one row that it could not carry over.</summary>
public sealed record PlannedChange
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The flow's name.</summary>
    public required string Flow { get; init; }

    /// <summary>create, adopt, update, delete, clear, conflict, invalid or create_field.</summary>
    public required string Action { get; init; }

    /// <summary>The source's key; for create_field the field's name.</summary>
    public required string Key { get; init; }

    /// <summary>Why it would be done.</summary>
    public string? Reason { get; init; }

    /// <summary>The record in the portal; null for a create.</summary>
    public long? Id { get; init; }

    /// <summary>Each field with what it shows and what it shall show.</summary>
    public IReadOnlyDictionary<string, FieldChange> Fields { get; init; } = new Dictionary<string, FieldChange>();

    /// <summary>Why the row cannot be carried over.</summary>
    public string? Error { get; init; }

    /// <summary>The row's line or number in the source.</summary>
    public long? Line { get; init; }

    /// <summary>The line of <c>b24 plan --json</c>.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("action", Action);
            json.WriteString("key", Key);
            WriteId(json);
            if (Error is not null)
            {
                json.WriteString("error", Error);
                json.WriteNumber("line", Line ?? 0);
            }
            else
            {
                json.WriteStartObject("fields");
                foreach (var (name, change) in Fields)
                {
                    json.WritePropertyName(name);
                    change.WriteTo(json);
                }

                json.WriteEndObject();
                if (Reason is not null)
                {
                    json.WriteString("reason", Reason);
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void WriteId(Utf8JsonWriter json)
    {
        if (Id is { } id)
        {
            json.WriteNumber("id", id);
        }
        else
        {
            json.WriteNull("id");
        }
    }
}
