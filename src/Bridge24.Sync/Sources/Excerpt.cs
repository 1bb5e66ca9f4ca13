namespace Bridge24.Sync.Sources;

/// <summary>Shortens text that is shown to a person.</summary>
internal static class Excerpt
{
    private const int Longest = 500;

    public static string Of(string text)
    {
        var line = text.Trim('\r', '\n').Replace(TextFile.Broken, '\ufffd').Replace('\0', '\ufffd');
        return line.Length <= Longest ? line : line[..Longest] + "...";
    }
}
