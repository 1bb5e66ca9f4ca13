namespace Bridge24.Sync;

/// <summary>What the engine may be told beyond its flows; the defaults are right for the cloud.</summary>
public sealed record SyncOptions
{
    /// <summary>The clock of every wait.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Rows planned and applied together.</summary>
    public int ChunkSize { get; init; } = 2_000;

    /// <summary>Requests of writes under way at once, as far as the call budget lets them go.</summary>
    public int WritesUnderWay { get; init; } = 3;

    /// <summary>How long after its intent was stored a create may still be sent.</summary>
    public TimeSpan SendWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait before a command that answered <c>ERROR_CORE</c> is tried once more.</summary>
    public TimeSpan CoreErrorPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a record whose outcome stays open is looked up and tried again before it is left for the next run.</summary>
    public int MaxRounds { get; init; } = 8;

    /// <summary>How long the lease of a flow lasts; it is renewed at a third of that.</summary>
    public TimeSpan LeaseTime { get; init; } = TimeSpan.FromSeconds(30);
}
