namespace Bridge24.Sync.Flows;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>The sentence <c>Did you mean "first"?</c>, or null where no name is near.</summary>
    public static string? Question(string written, IEnumerable<string> known) =>
        Find(written, known) is { } name ? $"Did you mean \"{name}\"?" : null;

    public static string? Find(string written, IEnumerable<string> known)
    {
        string? best = null;
        var limit = Math.Max(1, written.Length / 3);
        foreach (var name in known)
        {
            var distance = string.Equals(written, name, StringComparison.OrdinalIgnoreCase)
                ? 0
                : Distance(written.ToUpperInvariant(), name.ToUpperInvariant());
            if (distance <= limit)
            {
                best = name;
                limit = distance - 1;
            }
        }

        return best;
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var last = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last) = (last, row);
        }

        return last[right.Length];
    }
}
