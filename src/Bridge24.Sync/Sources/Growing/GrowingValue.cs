using System.Globalization;

namespace Bridge24.Sync.Sources.Growing;

/// <summary>A value of a column that only grows: a number, or a day or moment that begins as <c>2026-12-31</c> does.</summary>
internal sealed class GrowingValue
{
    private readonly decimal? _number;
    private readonly DateTimeOffset _moment;

    private GrowingValue(object cell, decimal? number, DateTimeOffset moment) => (Cell, _number, _moment) = (cell, number, moment);

    /// <summary>The value as the source gave it: text, long, decimal or double.</summary>
    public object Cell { get; }

    public bool IsNumber => _number is not null;

    /// <summary>Null where the value is neither a number nor a day or moment.</summary>
    public static GrowingValue? Of(object? cell) => cell switch
    {
        long number => new(number, number, default),
        decimal number => new(number, number, default),
        double number when Math.Abs(number) < 1e28 => new(number, (decimal)number, default),
        string text when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => new(text, number, default),
        string text when IsDay(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => new(text, null, moment),
        _ => null,
    };

    /// <summary>The value as SQL has it; null where a database may order such values in another way than they grow.</summary>
    public string? Sql => Cell switch
    {
        long or decimal => CellText.Of(Cell),
        string text when !IsNumber && text.All(letter => char.IsAsciiDigit(letter) || "-:.+ TZ".Contains(letter, StringComparison.Ordinal)) => $"'{text}'",
        _ => null,
    };

    public bool IsComparable(GrowingValue other) => IsNumber == other.IsNumber;

    public bool IsBelow(GrowingValue other) => _number is { } number ? number < other._number : _moment < other._moment;

    private static bool IsDay(string text) => text.Length >= 10 && text[4] == '-' && text[7] == '-';
}
