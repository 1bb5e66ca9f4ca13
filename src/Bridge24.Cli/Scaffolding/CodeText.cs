using System.Security;

namespace Bridge24.Cli.Scaffolding;

/// <summary>Puts a portal's texts into C# so that they stay texts.</summary>
internal static class CodeText
{
    private const int LongestLabel = 200;

    /// <summary>For a documentation comment: one line, nothing that XML would read.</summary>
    public static string Documentation(string text)
    {
        var line = string.Concat(text.EnumerateRunes().Take(LongestLabel).Select(rune => IsBreak(rune) ? " " : rune.ToString()));
        return SecurityElement.Escape(string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))!
            .Replace("&apos;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);
    }

    public static string Literal(string text) => "\"" + string.Concat(text.Select(letter => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' => $"\\u{(int)letter:x4}",
        _ => letter.ToString(),
    })) + "\"";

    // Line ends of every kind, what XML does not hold, and what turns the direction of what follows.
    private static bool IsBreak(System.Text.Rune rune) => rune.Value is 0xFFFE or 0xFFFF
        || System.Text.Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.SpaceSeparator;
}
