using System.Globalization;

namespace Bridge24.Sync.Mapping;

/// <summary>Reads days and moments as sources write them.</summary>
internal static class DateText
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "dd.MM.yyyy", "d.M.yyyy"];

    private static readonly string[] Moments =
    [
        .. from day in Days
           from time in new[] { "HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF" }
           from between in new[] { "' '", "'T'" }
           from zone in new[] { "", "K", " K", "zzz" }
           select day + between + time + zone,
    ];

    public static bool TryParseDay(string text, string? format, out DateOnly day)
    {
        if (format is not null)
        {
            day = default;
            var read = DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind, out var exact);
            day = read ? DateOnly.FromDateTime(exact) : default;
            return read;
        }

        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day))
            return true;

        // The day as it is written, whatever the offset behind it says.
        var isMoment = DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out var moment);
        day = isMoment ? DateOnly.FromDateTime(moment.DateTime) : default;
        return isMoment;
    }

    public static bool TryParseMoment(string text, string? format, TimeZoneInfo? zone, out DateTimeOffset moment)
    {
        moment = default;
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind;
        var formats = format is null ? [.. Moments, .. Days] : new[] { format };
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
}
