using System.Globalization;

namespace Bridge24.Sync.Mapping;

/// <summary>Reads numbers as sources write them: with a point or a comma for decimals, with or without groups of three.</summary>
internal static class NumberText
{
    private const int GroupLength = 3;

    public static bool TryParse(string text, out decimal number)
    {
        var plain = new string([.. text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\'' or '\u2019'))]).Replace('\u2212', '-');
        if (decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
            return true;

        return Unified(plain) is { } unified && decimal.TryParse(unified, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>As <see cref="TryParse"/>, with a sign of a currency before or after the number.</summary>
    public static bool TryParseMoney(string text, out decimal number) =>
        TryParse(new string([.. text.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.CurrencySymbol)]), out number);

    /// <summary>The last of two different separators is the decimal one; one that stands several times makes groups.</summary>
    private static string? Unified(string text)
    {
        var last = text.LastIndexOfAny(['.', ',']);
        if (last < 0)
            return null;

        var separator = text[last];
        var other = separator == '.' ? ',' : '.';
        if (text.Count(letter => letter == separator) > 1)
            return text.Contains(other, StringComparison.Ordinal) ? null : Ungrouped(text, separator);

        return Ungrouped(text[..last], other) is { } whole ? $"{whole}.{text[(last + 1)..]}" : null;
    }

    private static string? Ungrouped(string text, char separator)
    {
        var groups = text.Split(separator);
        return groups.Length == 1 || (groups[0].Trim('-', '+').Length is > 0 and <= GroupLength && groups.Skip(1).All(group => group.Length == GroupLength))
            ? string.Concat(groups)
            : null;
    }
}
