namespace Bridge24.Client;

/// <summary>The times that a setting may take: a timer holds no more than some weeks, and nobody waits that long.</summary>
internal static class AllowedTime
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>What is wrong with a time that has to pass; null for nothing.</summary>
    public static string? Problem(string setting, TimeSpan time) =>
        time > TimeSpan.Zero && time <= Longest ? null : $"{setting} is {time}. Give a positive time of at most a day.";

    /// <summary>The same for one that may be none.</summary>
    public static string? ProblemOrNone(string setting, TimeSpan time) =>
        time >= TimeSpan.Zero && time <= Longest ? null : $"{setting} is {time}. Give a time of at most a day, or zero for none.";
}
