namespace Bridge24.Sync.Sources;

/// <summary>Finds what separates the values of a text file: comma, semicolon, tab or bar, whichever the header has most of outside quotation marks.</summary>
internal static class CsvSeparator
{
    private static readonly char[] Known = [',', ';', '\t', '|'];

    public static async Task<char> DetectAsync(TextFile file, CancellationToken cancellation)
    {
        using var reader = await file.OpenAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.Length > 0)
                return Detect(line);
        }

        return Known[0];
    }

    internal static char Detect(string header)
    {
        var counts = new int[Known.Length];
        var quoted = false;
        foreach (var letter in header)
        {
            quoted ^= letter == '"';
            var index = quoted ? -1 : Array.IndexOf(Known, letter);
            if (index >= 0)
                counts[index]++;
        }

        return Known[Array.IndexOf(counts, counts.Max())];
    }
}
