using System.Text.Json;

namespace Bridge24.Sync;

/// <summary>What a field shows and what it shall show.</summary>
public sealed record FieldChange
{
    /// <summary>What the portal shows; null where there is no record yet.</summary>
    public IReadOnlyList<string>? From { get; init; }

    /// <summary>What it shall show; none clears it.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>The flow and key of a record that does not exist yet, and whose ID the field will take.</summary>
    public (string Flow, string Key)? Link { get; init; }

    /// <summary>The field holds several values, so that they are shown as a list.</summary>
    public bool IsList { get; init; }

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (From is not null)
        {
            json.WritePropertyName("from");
            Write(json, From);
        }

        json.WritePropertyName("to");
        if (Link is { } link)
        {
            json.WriteStartObject();
            json.WriteString("link", link.Flow);
            json.WriteString("key", link.Key);
            json.WriteEndObject();
        }
        else
        {
            Write(json, To);
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, IReadOnlyList<string> values)
    {
        if (!IsList)
        {
            json.WriteStringValue(values.Count == 0 ? "" : values[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
