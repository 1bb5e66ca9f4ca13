using System.Globalization;
using System.Text;

namespace Bridge24.Sync.Proposing;

/// <summary>Names in the letters that codes of the portal's fields are made of.</summary>
internal static class LatinLetters
{
    private static readonly Dictionary<char, string> Cyrillic =
        "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї i є e ґ g"
            .Split(' ').Chunk(2).ToDictionary(pair => pair[0][0], pair => pair[1]);

    /// <summary>ASCII letters and digits of a text; Cyrillic ones by their sound, others without their accents. May be empty.</summary>
    public static string Of(string text)
    {
        var latin = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal))
        {
            latin.Append(Cyrillic.TryGetValue(letter, out var sound) ? sound
                : string.Concat(letter.ToString().Normalize(NormalizationForm.FormD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark && char.IsAsciiLetterOrDigit(part))));
        }

        return latin.ToString();
    }
}
