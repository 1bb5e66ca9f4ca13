namespace Bridge24.State;

/// <summary>How long a row that the portal refused rests before it is sent again as it is.</summary>
public static class RetryPause
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The pause after so many attempts: none after the first, then a minute, doubled each time, up to a day.</summary>
    public static TimeSpan After(int attempts) => attempts switch
    {
        < 2 => TimeSpan.Zero,
        > 12 => Longest,
        _ => First * (1 << (attempts - 2)),
    };
}
