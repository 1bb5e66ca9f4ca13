namespace Bridge24.Client;

/// <summary>Settings of <see cref="Portal.BulkAsync{T}"/>.</summary>
public sealed record BulkOptions
{
    private const int MostRepeats = 100;

    /// <summary>Commands of the first batch. The following ones are sized by what was measured. Reads may start with 50.</summary>
    public int FirstBatch { get; init; } = 10;

    /// <summary>How long a batch should take; the server cuts at 60 s.</summary>
    public TimeSpan BatchDuration { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Characters of all commands of a batch. A longer command travels alone.</summary>
    public int BatchLength { get; init; } = 500_000;

    /// <summary>How often a command is sent again that was not executed, or that may be done twice.</summary>
    public int Repeats { get; init; } = 3;

    /// <summary>What is wrong with these settings; null for nothing.</summary>
    internal string? Problem() => true switch
    {
        _ when FirstBatch is < 1 or > Batch.MaxCommands => $"FirstBatch is {FirstBatch}. Give a number from 1 to {Batch.MaxCommands}.",
        _ when BatchLength < 1 => $"BatchLength is {BatchLength}. Give a positive number of characters.",
        _ when Repeats is < 0 or > MostRepeats => $"Repeats is {Repeats}. Give a number from 0 to {MostRepeats}.",
        _ => AllowedTime.Problem(nameof(BatchDuration), BatchDuration),
    };
}
