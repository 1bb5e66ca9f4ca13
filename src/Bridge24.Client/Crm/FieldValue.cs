using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>
/// The value of a field, as the portal gave it or as it shall be. Texts, numbers, dates and lists convert to it by themselves:
/// <c>["UF_CRM_TIER"] = 44</c>. <c>default</c> and null clear the field.
/// </summary>
public readonly struct FieldValue : IEquatable<FieldValue>
{
    private readonly JsonElement _json;
    private readonly object? _made;

    /// <summary>A value in the portal's own form, for what has no conversion.</summary>
    public FieldValue(JsonElement json) => _json = json;

    // The very text of a reference counts, or it would be taken for data; so it is kept beside its JSON.
    private FieldValue(JsonElement json, object made) => (_json, _made) = (json, made);

    /// <summary>The value as it came; undefined when there is none.</summary>
    public JsonElement Json => _json;

    /// <summary>True for everything that a portal shows for "nothing": no value, null, an empty text, an empty list, false in the place of a list.</summary>
    public bool IsEmpty => _json.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.String => _json.ValueEquals(""),
        JsonValueKind.Array => _json.GetArrayLength() == 0,
        JsonValueKind.Object => !_json.EnumerateObject().Any(),
        _ => false,
    };

    /// <summary>A text, or a number as text; null when there is none.</summary>
    public string? Text => PhpJson.Text(_json) is { Length: > 0 } text ? text : null;

    /// <summary>A whole number that may come as text; null when there is none.</summary>
    public long? Whole => PhpJson.Number(_json);

    /// <summary>A number that may come as text, with a point; the amount of a money field ("12.50|EUR"); null when there is none.</summary>
    public decimal? Number =>
        decimal.TryParse(PhpJson.Text(_json).Split('|')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Y, 1 or true; N, 0 or false; null when there is none.</summary>
    public bool? YesNo => _json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => PhpJson.Text(_json) switch { "Y" or "1" => true, "N" or "0" => false, _ => null },
    };

    /// <summary>A day. The portal shows it as a midnight with an offset, which is left out; null when there is none.</summary>
    public DateOnly? Date =>
        PhpJson.Text(_json) is { Length: >= 10 } text && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A moment with the offset that the portal gave it; null when there is none.</summary>
    public DateTimeOffset? Moment => CrmTime.Parse(PhpJson.Text(_json));

    /// <summary>The values of a multiple field; a single value is a list of one.</summary>
    public IReadOnlyList<FieldValue> List => IsEmpty ? [] : _json.ValueKind == JsonValueKind.Array
        ? [.. _json.EnumerateArray().Select(item => new FieldValue(item))]
        : [this];

    /// <summary>The whole numbers of a multiple field, such as IDs.</summary>
    public IReadOnlyList<long> Wholes => [.. List.Select(item => item.Whole).OfType<long>()];

    /// <summary>The texts of a multiple field.</summary>
    public IReadOnlyList<string> Texts => [.. List.Select(item => item.Text).OfType<string>()];

    /// <summary>The files of a file field of a record that was read; a single one is a list of one.</summary>
    public IReadOnlyList<FieldFile> Files => [.. List.Select(item => FieldFile.Read(item.Json)).OfType<FieldFile>()];

    /// <summary>
    /// A new file for a file field of the records behind <c>crm.item.*</c>; it replaces the one that is there. A multiple field takes
    /// <see cref="ListOf"/>, for one file too.
    /// </summary>
    /// <param name="name">The name, without a path.</param>
    /// <param name="content">At least one byte, at most 32 MB.</param>
    /// <exception cref="ArgumentException">It is no name, or the content is empty or too large.</exception>
    public static FieldValue File(string name, ReadOnlySpan<byte> content) => new(CrmJson.Element(FieldFile.ToSend(name, content)));

    /// <summary>A file that is in the field and stays; files of a multiple field that an update does not name are gone.</summary>
    /// <param name="id"><see cref="FieldFile.Id"/>; one that is not in the field is lost without a word.</param>
    public static FieldValue KeepFile(long id)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return new(CrmJson.Element(new JsonObject { ["id"] = JsonValue.Create(id) }));
    }

    /// <summary>Values of a multiple field: dates, yes or no, numbers, files; an empty list clears it.</summary>
    public static FieldValue ListOf(IEnumerable<FieldValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        FieldValue[] list = [.. values];
        var all = Many(list.Select(value => value.ToNode()));
        return Array.Exists(list, value => value.HasReference) ? new FieldValue(all._json, list) : all;
    }

    /// <summary>A text.</summary>
    public static implicit operator FieldValue(string? value) => new(CrmJson.Element(value is null ? null : JsonValue.Create(value)));

    /// <summary>A whole number, such as an ID.</summary>
    public static implicit operator FieldValue(long? value) => new(CrmJson.Element(value is null ? null : JsonValue.Create(value.Value)));

    /// <summary>A number.</summary>
    public static implicit operator FieldValue(decimal? value) => new(CrmJson.Element(value is null ? null : JsonValue.Create(value.Value)));

    /// <summary>Yes or no.</summary>
    public static implicit operator FieldValue(bool? value) => new(CrmJson.Element(value is null ? null : JsonValue.Create(value.Value ? "Y" : "N")));

    /// <summary>A day.</summary>
    public static implicit operator FieldValue(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment; its offset is sent.</summary>
    public static implicit operator FieldValue(DateTimeOffset? value) => value is null ? (string?)null : CrmTime.Format(value.Value);

    /// <summary>Values of a multiple field; an empty list clears it.</summary>
    public static implicit operator FieldValue(long[] values) => Many(values.Select(value => JsonValue.Create(value)));

    /// <summary>Values of a multiple field; an empty list clears it.</summary>
    public static implicit operator FieldValue(string[] values) => Many(values.Select(value => JsonValue.Create(value)));

    /// <summary>True for the same value.</summary>
    public static bool operator ==(FieldValue left, FieldValue right) => left.Equals(right);

    /// <summary>True for another value.</summary>
    public static bool operator !=(FieldValue left, FieldValue right) => !left.Equals(right);

    /// <summary>True for the same value; all that is empty is equal.</summary>
    public bool Equals(FieldValue other) => IsEmpty ? other.IsEmpty : !other.IsEmpty && JsonElement.DeepEquals(_json, other._json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsEmpty ? 0 : (int)_json.ValueKind;

    /// <summary>Prints no value: it may be personal data.</summary>
    public override string ToString() => IsEmpty ? "nothing" : "***";

    /// <summary>It refers to what a command of a batch makes.</summary>
    internal bool HasReference => _made is not null;

    /// <summary>What is sent: an empty list for an empty list, an empty text for every other "nothing".</summary>
    internal JsonNode ToNode() => _made switch
    {
        string reference => JsonValue.Create(reference),
        FieldValue[] list => new JsonArray([.. list.Select(value => value.ToNode())]),
        _ when !IsEmpty => CrmJson.Node(_json),
        _ => _json.ValueKind == JsonValueKind.Array ? new JsonArray() : JsonValue.Create(""),
    };

    internal static FieldValue Reference(string reference) => new(CrmJson.Element(JsonValue.Create(reference)), reference);

    internal static FieldValue Many(IEnumerable<JsonNode?> values) => new(CrmJson.Element(new JsonArray([.. values])));
}
