namespace Bridge24.Client;

/// <summary>The outcomes of a batch, one a command.</summary>
public sealed class BatchOutcome
{
    /// <summary>How long the answered request took; zero when none was answered.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>In the order of the commands.</summary>
    public IReadOnlyList<CommandOutcome> Commands { get; init; } = [];

    /// <summary>The outcome of a command.</summary>
    /// <exception cref="ArgumentException">The command belongs to another batch.</exception>
    public CommandOutcome this[BatchCommand command] =>
        Commands.FirstOrDefault(outcome => ReferenceEquals(outcome.Command, command))
        ?? throw new ArgumentException($"Command \"{command.Key}\" does not belong to this batch.", nameof(command));
}
