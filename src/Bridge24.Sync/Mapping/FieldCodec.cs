using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sync.Mapping;

/// <summary>Between the portal's JSON and canonical values, so that what was written and what is read back are equal.</summary>
public static class FieldCodec
{
    /// <summary>The type of fields that hold a file; they show the ID that the portal gave it.</summary>
    internal const string File = "file";

    /// <summary>The type of what is a file itself, on a drive.</summary>
    internal const string DriveFile = "drive_file";

    /// <summary>The canonical value of what <c>crm.item.*</c> shows; for a multifield, of one value's text or object.</summary>
    public static FieldValue Read(PortalField field, JsonElement shown)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.IsMultifield)
        {
            var one = shown.ValueKind == JsonValueKind.Object && shown.TryGetProperty("value", out var value) ? value : shown;
            return FieldValue.Of(Scalar(one).Trim());
        }

        if (field.Type == File)
            return new FieldValue([.. (field.IsMultiple ? Targets.Php.Values(shown) : [shown]).Select(file => Targets.Php.Text(file, "id")).OfType<string>()]);

        // PHP shows a list whose keys have gaps as an object.
        var items = shown.ValueKind switch
        {
            JsonValueKind.Array => shown.EnumerateArray().Select(Scalar),
            JsonValueKind.Object => shown.EnumerateObject().Select(property => Scalar(property.Value)),
            JsonValueKind.False when field.IsMultiple => [],
            _ => [Scalar(shown)],
        };
        return Of(field, items);
    }

    /// <summary>What <c>crm.item.add</c> and <c>crm.item.update</c> take; empty is <c>""</c>, for a multiple field <c>[]</c>.</summary>
    public static JsonNode Write(PortalField field, FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(value);
        if (field.IsMultiple && !field.IsMultifield)
            return new JsonArray([.. value.Items.Select(item => (JsonNode)Node(field, item))]);

        return value.IsEmpty ? JsonValue.Create("") : Node(field, value.Items[0]);
    }

    /// <summary>The canonical value of texts that stand for a field's value.</summary>
    internal static FieldValue Of(PortalField field, IEnumerable<string> texts)
    {
        var kind = FieldKinds.Of(field.Type);
        var items = texts.Select(text => CanonicalText.Of(kind, text)).Where(text => text.Length > 0).ToList();
        if (items.Count == 0)
            return FieldValue.Empty;

        if (!field.IsMultiple)
            return FieldValue.Of(items[0]);

        // The portal shows the entries of a list in the list's order, whatever order they were written in.
        return new FieldValue(kind == FieldKind.List ? [.. items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : items);
    }

    private static JsonValue Node(PortalField field, string item) => FieldKinds.Of(field.Type) switch
    {
        FieldKind.Integer or FieldKind.Reference or FieldKind.List when long.TryParse(item, out var number) => JsonValue.Create(number),
        FieldKind.DateTime when DateTime.TryParseExact(item, CanonicalText.MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => JsonValue.Create(item[..^1] + "+00:00"),
        _ => JsonValue.Create(item),
    };

    private static string Scalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() ?? "",
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "Y",
        JsonValueKind.False => "N",
        JsonValueKind.Object or JsonValueKind.Array => element.GetRawText(),
        _ => "",
    };
}
