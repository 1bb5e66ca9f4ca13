namespace Bridge24.Sync;

/// <summary>Where a run stands.</summary>
public sealed record SyncProgress
{
    /// <summary>The flow's name.</summary>
    public required string Flow { get; init; }

    /// <summary>What it is doing.</summary>
    public required SyncPhase Phase { get; init; }

    /// <summary>Rows with an outcome.</summary>
    public long Done { get; init; }

    /// <summary>Rows of the source, once they are counted.</summary>
    public long? Total { get; init; }

    /// <summary>Records made.</summary>
    public long Created { get; init; }

    /// <summary>Records changed.</summary>
    public long Updated { get; init; }

    /// <summary>Rows that became dead letters.</summary>
    public long Failed { get; init; }

    /// <summary>Requests sent.</summary>
    public long Requests { get; init; }

    /// <summary>Time spent waiting for the portal's limits.</summary>
    public TimeSpan Waited { get; init; }

    /// <summary>Time since the run began.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Until when the phase <see cref="SyncPhase.Settling"/> waits.</summary>
    public DateTimeOffset? Until { get; init; }
}
