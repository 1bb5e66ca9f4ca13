using System.Globalization;

namespace Bridge24.Sandbox.Crm;

internal static class PortalTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(3);

    public static string Format(DateTimeOffset value) =>
        value.ToOffset(Offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T03:00:00+03:00";

    public static DateTimeOffset Second(DateTimeOffset value) => new(value.Ticks - (value.Ticks % TimeSpan.TicksPerSecond), value.Offset);

    public static bool TryInstant(string text, out DateTimeOffset value)
    {
        value = default;
        if (!Looks(text) || text.LastIndexOf(' ') > 10 || !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local)) return false;
        if (local.Year is <= 1 or >= 9999) return false;
        if (HasOffset(text))
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        value = new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Offset);
        return true;
    }

    public static bool HasOffset(string text) => text.Length > 10 && (text.EndsWith('Z') || text.IndexOfAny(['+', '-'], 10) > 0);

    public static bool TryDay(string text, out DateOnly value)
    {
        value = default;
        return Looks(text)
            && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    private static bool Looks(string text) => text.Length >= 10 && text[4] == '-' && text[7] == '-';
}
