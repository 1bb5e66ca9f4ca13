using System.Globalization;

namespace Bridge24.Sync.Flows;

/// <summary>Durations of flow files: <c>120s</c>, <c>2m</c>, <c>1h</c>.</summary>
internal static class Duration
{
    private const int LongestSeconds = 24 * 60 * 60;

    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        var unit = text.Length > 1 ? text[^1] : ' ';
        var seconds = unit switch { 's' => 1, 'm' => 60, 'h' => 3600, _ => 0 };
        if (seconds == 0 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > LongestSeconds / seconds)
            return false;

        duration = TimeSpan.FromSeconds((double)count * seconds);
        return true;
    }
}
