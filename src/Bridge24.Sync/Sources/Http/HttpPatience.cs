namespace Bridge24.Sync.Sources.Http;

/// <summary>How long and how often a web service is asked.</summary>
internal sealed record HttpPatience
{
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How often a page is asked for again.</summary>
    public int Retries { get; init; } = 5;

    /// <summary>The wait before the second attempt; each further one is twice as long, with chance in it.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest that a service may ask to wait.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The largest page, in bytes: it is held in memory.</summary>
    public int LargestPage { get; init; } = 64 * 1024 * 1024;
}
