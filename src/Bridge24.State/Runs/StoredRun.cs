namespace Bridge24.State;

/// <summary>A run as it is stored.</summary>
public sealed record StoredRun
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>The flow.</summary>
    public required string Flow { get; init; }

    /// <summary>The portal's name.</summary>
    public required string Portal { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended; null while it runs, or when its process was killed.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>ok, partial, failed, interrupted, running; a run that is not finished and whose process is gone is "killed".</summary>
    public required string Status { get; init; }

    /// <summary>Its account.</summary>
    public required RunAccount Account { get; init; }
}
