using System.Globalization;
using Bridge24.Sync.Files;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Mapping;

/// <summary>Turns one text into what the portal takes for it; errors begin with a verb, as the text itself stands before them.</summary>
internal sealed class ValueConverter(ValueMapping mapping, PortalField field, PortalSchema schema, IReadOnlyList<string> columns)
{
    private readonly FieldKind _kind = FieldKinds.Of(field.Type);
    private readonly TimeZoneInfo? _zone = mapping.Zone is { } zone ? TimeZoneInfo.FindSystemTimeZoneById(zone) : null;
    private readonly ItemLookup? _items = Lookup(mapping, field, schema);

    public Converted Convert(string text, SourceRow? row)
    {
        if (_items is not null)
            return _items.Find(text);

        if (mapping.User is not null)
        {
            return schema.UsersByEmail.TryGetValue(text, out var user)
                ? new Converted(user)
                : Converted.Fail("is no active user's e-mail. Invite the user to the portal, or correct the e-mail.");
        }

        // A link's key becomes an ID in the mapper, which knows the other flows.
        if (mapping.Link is not null)
            return new Converted(text);

        var converted = Typed(text, row);
        return converted.Error is null ? Checked(converted) : converted;
    }

    private Converted Typed(string text, SourceRow? row) => mapping.As switch
    {
        ValueKind.Number => Number(text),
        ValueKind.Money => Money(text, row),
        ValueKind.Bool => Bool(text),
        ValueKind.Date => Day(text),
        ValueKind.DateTime => Moment(text),
        ValueKind.Phone => PhoneText.Convert(text, Region(row)),
        ValueKind.Email => Email(text),
        ValueKind.File => SourceFile.Convert(text, mapping.Folder!, FileLimits.Of(field)),
        _ => _kind switch
        {
            FieldKind.Integer or FieldKind.Number or FieldKind.Reference => Number(text),
            FieldKind.Money => Money(text, row),
            FieldKind.Bool => Bool(text),
            FieldKind.Date => Day(text),
            FieldKind.DateTime => Moment(text),
            _ => new Converted(text),
        },
    };

    /// <summary>What was asked for must also be what the field takes.</summary>
    private Converted Checked(Converted converted) => _kind switch
    {
        FieldKind.Integer or FieldKind.Reference when !long.TryParse(converted.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            => Converted.Fail($"is no whole number, which field \"{field.Name}\" takes. Correct it in the source."),
        FieldKind.Text when field.Type == "crm_currency" => converted with { Text = converted.Text.ToUpperInvariant() },
        FieldKind.Bool when converted.Text is not ("Y" or "N") => Bool(converted.Text),
        _ => converted,
    };

    private static Converted Number(string text) => NumberText.TryParse(text, out var number)
        ? new Converted(CanonicalText.Of(number))
        : Converted.Fail("is no number. Correct it in the source; decimals take a point or a comma.");

    private Converted Money(string text, SourceRow? row)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        if (!NumberText.TryParseMoney(bar < 0 ? text : text[..bar], out var amount))
            return Converted.Fail("is no amount of money. Correct it in the source; decimals take a point or a comma.");

        if (_kind != FieldKind.Money)
            return new Converted(CanonicalText.Of(amount));

        var currency = bar < 0 ? Currency(row) : text[(bar + 1)..].Trim();
        return string.IsNullOrWhiteSpace(currency)
            ? Converted.Fail("has no currency. Add \"currency: EUR\" to the flow, or fill its column.")
            : new Converted($"{CanonicalText.Of(amount)}|{currency.Trim().ToUpperInvariant()}");
    }

    private string? Currency(SourceRow? row) =>
        mapping.Currency is { } currency && columns.Contains(currency, StringComparer.Ordinal) ? row?.Text(currency) : mapping.Currency;

    private string? Region(SourceRow? row)
    {
        var region = mapping.Region is { } column && columns.Contains(column, StringComparer.Ordinal) ? row?.Text(column) : mapping.Region;
        return region is null ? null : Countries.Code(region);
    }

    private static Converted Bool(string text) => text.ToUpperInvariant() switch
    {
        "Y" or "YES" or "TRUE" or "T" or "1" or "ON" => new Converted("Y"),
        "N" or "NO" or "FALSE" or "F" or "0" or "OFF" => new Converted("N"),
        _ => Converted.Fail("is neither yes nor no. Write yes or no, true or false, 1 or 0, Y or N."),
    };

    private Converted Day(string text) => DateText.TryParseDay(text, mapping.Format, out var day)
        ? new Converted(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : Converted.Fail($"is no date. {DateRemedy("2026-12-31", "dd.MM.yyyy")}");

    private Converted Moment(string text) => DateText.TryParseMoment(text, mapping.Format, _zone, out var moment)
        ? new Converted(CanonicalText.Of(moment))
        : Converted.Fail($"is no date and time. {DateRemedy("2026-12-31 23:59:00", "dd.MM.yyyy HH:mm")}");

    private string DateRemedy(string example, string format) => mapping.Format is { } given
        ? $"It does not have the format \"{given}\"."
        : $"Write it as {example}, or name its format in the flow: as: {(mapping.As == ValueKind.DateTime || _kind == FieldKind.DateTime ? "datetime" : "date")}, format: {format}.";

    private static Converted Email(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var isEmail = at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace) && text[(at + 1)..].Trim('.').Length == text.Length - at - 1;
        return isEmail ? new Converted(text) : Converted.Fail("is no e-mail address. Correct it in the source.");
    }

    private static ItemLookup? Lookup(ValueMapping mapping, PortalField field, PortalSchema schema)
    {
        if (mapping.Status is { } directory)
            return new ItemLookup($"directory \"{directory}\" of the portal", schema.Statuses.GetValueOrDefault(directory) ?? []);

        if (mapping.Stage is { } stage && Pipeline.Find(schema.Pipelines, stage) is { } pipeline)
            return new ItemLookup(pipeline.Name.Length > 0 ? $"pipeline \"{pipeline.Name}\"" : $"stages of the {schema.Entity.Name} records", pipeline.Stages);

        if (mapping.Department is { } by)
            return new ItemLookup("departments of the portal that have a name of their own", by == "id" ? [.. schema.Departments.Select(item => item with { Value = "" })] : schema.Departments);

        return mapping.List || (field.Type == "enumeration" && mapping.User is null && mapping.Link is null)
            ? new ItemLookup($"list of field \"{field.Name}\"", field.Items)
            : null;
    }
}
