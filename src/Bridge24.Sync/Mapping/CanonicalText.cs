using System.Globalization;

namespace Bridge24.Sync.Mapping;

/// <summary>One text for all the ways in which a value may be written.</summary>
internal static class CanonicalText
{
    public const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const int DateLength = 10;

    /// <summary>The canonical text; one that cannot be read stays as it is.</summary>
    public static string Of(FieldKind kind, string text)
    {
        text = text.Trim();
        return text.Length == 0 ? "" : kind switch
        {
            FieldKind.Integer or FieldKind.Number => Number(text),
            FieldKind.Money => Money(text),
            FieldKind.Bool => text.ToUpperInvariant() switch { "Y" or "1" or "TRUE" => "Y", "N" or "0" or "FALSE" => "N", _ => text },
            FieldKind.Date => Date(text),
            FieldKind.DateTime => DateText.TryParseMoment(text, format: null, zone: null, out var moment) ? Of(moment) : text,
            FieldKind.List or FieldKind.Reference => Number(text) is var id && id == "0" ? "" : id,
            _ => text.ReplaceLineEndings("\n"),
        };
    }

    public static string Of(decimal number) => number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The portal knows whole seconds.</summary>
    public static string Of(DateTimeOffset moment) => moment.ToUniversalTime().ToString(MomentFormat, CultureInfo.InvariantCulture);

    private static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Of(number) : text;

    /// <summary><c>123.450|EUR</c> and <c>123.45|EUR</c> are equal; a currency without an amount is nothing.</summary>
    private static string Money(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0)
            return Number(text);

        var amount = text[..bar].Trim();
        return amount.Length == 0 ? "" : $"{Number(amount)}|{text[(bar + 1)..].Trim().ToUpperInvariant()}";
    }

    /// <summary>The portal shows a day as its midnight, shifted by an offset: its first ten characters are the day.</summary>
    private static string Date(string text) =>
        text.Length > DateLength && DateOnly.TryParseExact(text.AsSpan(0, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text[..DateLength]
            : text;
}
