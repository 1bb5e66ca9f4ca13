namespace Bridge24.State;

/// <summary>Where the state is kept.</summary>
public sealed record StateOptions
{
    /// <summary>The SQLite file; leases and the call budget stand in a file beside it.</summary>
    public required string Path { get; init; }

    /// <summary>The key for secrets at rest, 32 bytes; null uses data-protection keys in the folder of the state.</summary>
    public byte[]? Key { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
