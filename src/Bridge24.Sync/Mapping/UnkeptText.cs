using System.Text;

namespace Bridge24.Sync.Mapping;

/// <summary>Text that no database and no JSON can keep as it is.</summary>
internal static class UnkeptText
{
    /// <summary>What is wrong with a text, to stand behind its name; null where nothing is.</summary>
    public static string? Fault(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? "holds the character U+0000, which no text field can keep. Take it out in the source."
        : HasHalfCharacter(text) ? "holds half of a character (a surrogate without the other one). Correct it in the source."
        : null;

    private static bool HasHalfCharacter(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\ud800', '\udfff'); at >= 0; at = text.IndexOfAnyInRange('\ud800', '\udfff'))
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var used) != System.Buffers.OperationStatus.Done)
                return true;

            text = text[(at + used)..];
        }

        return false;
    }
}
