namespace Bridge24.Client;

/// <summary>Settings of <see cref="Portal.BulkAsync{T}"/>.</summary>
public sealed record BulkOptions
{
    /// <summary>Commands of the first batch. The following ones are sized by what was measured. Reads may start with 50.</summary>
    public int FirstBatch { get; init; } = 10;

    /// <summary>How long a batch should take; the server cuts at 60 s.</summary>
    public TimeSpan BatchDuration { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Characters of all commands of a batch. A longer command travels alone.</summary>
    public int BatchLength { get; init; } = 500_000;

    /// <summary>How often a command is sent again that was not executed, or that may be done twice.</summary>
    public int Repeats { get; init; } = 3;
}
