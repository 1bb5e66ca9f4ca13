using System.Globalization;

namespace Bridge24.Sync.Mapping;

/// <summary>Reads days and moments as sources write them.</summary>
internal static class DateText
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd", "dd.MM.yyyy", "d.M.yyyy"];
    private static readonly string[] NamedDays = ["d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "MMM d, yyyy", "MMMM d, yyyy", "ddd, d MMM yyyy"];
    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];
    private static readonly string[] Betweens = ["' '", "'T'"];
    private static readonly string[] Zones = ["", "K", " K", "zzz", "zz"];
    private static readonly string[] Moments = [.. WithTime(Days), .. Days];
    private static readonly string[] NamedMoments = [.. WithTime(NamedDays), .. NamedDays];

    public static bool TryParseDay(string text, string? format, out DateOnly day)
    {
        if (format is not null)
        {
            day = default;
            var read = DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind, out var exact);
            day = read ? DateOnly.FromDateTime(exact) : default;
            return read;
        }

        if (DateOnly.TryParseExact(text, HasName(text) ? NamedDays : Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day))
            return true;

        // The day as it is written, whatever the offset behind it says.
        var isMoment = DateTimeOffset.TryParseExact(WithZone(text), HasName(WithZone(text)) ? NamedMoments : Moments, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out var moment);
        day = isMoment ? DateOnly.FromDateTime(moment.DateTime) : default;
        return isMoment;
    }

    public static bool TryParseMoment(string text, string? format, TimeZoneInfo? zone, out DateTimeOffset moment)
    {
        moment = default;
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind;
        text = format is null ? WithZone(text) : text;
        var formats = format is not null ? [format] : HasName(text) ? NamedMoments : Moments;
        if (!DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, Styles, out var time))
            return false;

        try
        {
            if (time.Kind != DateTimeKind.Unspecified)
                return DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out moment);

            moment = new DateTimeOffset(time, (zone ?? TimeZoneInfo.Utc).GetUtcOffset(time));
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private static string[] WithTime(string[] days) =>
    [
        .. from day in days
           from time in Times
           from between in Betweens
           from zone in Zones
           select day + between + time + zone,
    ];

    /// <summary>Whether a month stands in it by its name, which has at least three letters.</summary>
    private static bool HasName(string text)
    {
        var letters = 0;
        foreach (var sign in text)
        {
            letters = char.IsLetter(sign) ? letters + 1 : 0;
            if (letters == 3)
                return true;
        }

        return false;
    }

    private static string WithZone(string text) =>
        text.EndsWith(" GMT", StringComparison.Ordinal) || text.EndsWith(" UTC", StringComparison.Ordinal) ? text[..^4] + "Z" : text;
}
