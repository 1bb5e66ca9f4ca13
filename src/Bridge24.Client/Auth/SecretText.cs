namespace Bridge24.Client;

/// <summary>Checks secrets at the edge; no message repeats them.</summary>
internal static class SecretText
{
    public static string Check(string? value, string what)
    {
        var text = value?.Trim() ?? "";
        if (text.Length == 0)
        {
            throw new FormatException($"The {what} is empty. Copy it again.");
        }

        return text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
            ? throw new FormatException($"The {what} holds blanks or control characters. Copy it again, alone.")
            : text;
    }
}
