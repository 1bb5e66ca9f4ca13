namespace Bridge24.State;

/// <summary>Times as they are stored: UTC milliseconds.</summary>
internal static class StateTime
{
    public static DateTimeOffset Of(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? Of(long? milliseconds) => milliseconds is { } value ? Of(value) : null;
}
