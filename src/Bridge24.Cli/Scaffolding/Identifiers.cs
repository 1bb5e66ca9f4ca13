using System.Globalization;
using System.Text;

namespace Bridge24.Cli.Scaffolding;

/// <summary>Makes names for C# of any text, each once.</summary>
internal sealed class Identifiers(IEnumerable<string> taken)
{
    private const int Longest = 60;

    // Names that differ by case only are hard to tell apart, and some languages cannot.
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of a text, each with a capital letter: <c>Shop ID (old)</c> becomes <c>ShopIdOld</c>; empty when it has no letters at its start.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder();
        var isStart = true;
        var isShouted = !text.Any(char.IsLower);
        foreach (var letter in Plain(text))
        {
            var isPart = char.IsLetterOrDigit(letter) || (name.Length > 0 && !isStart && IsMark(letter));
            if (isPart && name.Length < Longest)
            {
                name.Append(isStart ? char.ToUpperInvariant(letter) : isShouted ? char.ToLowerInvariant(letter) : letter);
            }

            isStart = !isPart;
        }

        return name.Length > 0 && char.IsLetter(name[0]) ? name.ToString() : "";
    }

    /// <summary>True for a name that C# takes, such as <c>Acme</c> and <c>Acme.Crm</c>.</summary>
    public static bool IsName(string text) => text.Split('.').All(part =>
        part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(letter => char.IsLetterOrDigit(letter) || letter == '_') && !Keywords.Contains(part));

    /// <summary>The name, with a number behind it when it is taken.</summary>
    public string Unique(string name)
    {
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}{number}");
        }

        return unique;
    }

    // C# compares names in this form; half of a surrogate pair has none.
    private static string Plain(string text)
    {
        var whole = string.Concat(text.EnumerateRunes().Select(rune => rune.Value > char.MaxValue || rune == Rune.ReplacementChar ? " " : rune.ToString()));
        return whole.Normalize(NormalizationForm.FormC);
    }

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };
}
