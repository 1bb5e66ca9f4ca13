using System.Globalization;

namespace Bridge24.Sync.Flows;

/// <summary>Schedules of flow files: <c>every 15m</c>, or the five fields of cron.</summary>
internal static class ScheduleText
{
    private static readonly (int From, int To)[] Fields = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)];

    public static bool IsOne(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is ["every", var time] ? Duration.TryParse(time, out var pause) && pause > TimeSpan.Zero
            : words.Length == Fields.Length && words.Zip(Fields).All(field => field.First.Split(',').All(part => IsPart(part, field.Second)));
    }

    /// <summary>A part such as 5, 1-5, *, */15 or 0-30/10.</summary>
    private static bool IsPart(string part, (int From, int To) range)
    {
        var step = part.Split('/');
        var ends = step[0].Split('-');
        return step.Length <= 2 && (step.Length == 1 || IsWithin(step[1], (1, range.To)))
            && (step[0] == "*" || (ends.Length <= 2 && ends.All(end => IsWithin(end, range))));
    }

    private static bool IsWithin(string text, (int From, int To) range) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= range.From && number <= range.To;
}
