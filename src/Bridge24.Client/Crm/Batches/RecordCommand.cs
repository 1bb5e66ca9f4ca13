namespace Bridge24.Client.Crm;

/// <summary>A command of a batch that makes, changes or reads a record.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public sealed class RecordCommand<TRecord>
    where TRecord : CrmRecord
{
    private readonly CrmGroup<TRecord> _group;

    internal RecordCommand(CrmGroup<TRecord> group, BatchCommand command) => (_group, Command) = (group, command);

    /// <summary>The command itself, by which <see cref="BatchOutcome"/> tells what became of it.</summary>
    public BatchCommand Command { get; }

    /// <summary>The record, for later commands of the same batch; its ID is known to the portal only when it gets there.</summary>
    public RecordReference<TRecord> Id => new(Command.Result("item", "id"));

    /// <summary>The record as it stands after the command.</summary>
    /// <exception cref="Bitrix24Exception">The command did not succeed; the same that a single call would have thrown.</exception>
    /// <exception cref="ArgumentException">The outcome is that of another batch.</exception>
    public TRecord RecordIn(BatchOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var own = outcome[Command];
        return own.Exception is null ? _group.RecordOf(own.Result) : throw own.Exception;
    }
}
