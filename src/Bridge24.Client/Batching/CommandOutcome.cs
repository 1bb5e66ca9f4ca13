using System.Text.Json;

namespace Bridge24.Client;

/// <summary>The outcome of a command.</summary>
public sealed record CommandOutcome
{
    /// <summary>The command.</summary>
    public required BatchCommand Command { get; init; }

    /// <summary>What became of it.</summary>
    public required CommandState State { get; init; }

    /// <summary>What it answered, when it succeeded.</summary>
    public JsonElement Result { get; init; }

    /// <summary>Why it failed.</summary>
    public ApiError? Error { get; init; }

    /// <summary>The number of rows there are, where a list tells.</summary>
    public long? Total { get; init; }

    /// <summary>The offset of the next page, where a list tells.</summary>
    public long? Next { get; init; }

    /// <summary>The failure as the exception that a single call would have thrown; null when it succeeded.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Prints no values: they may be personal data.</summary>
    public override string ToString() => $"{Command.Key} {Command.Method}: {State}";
}
