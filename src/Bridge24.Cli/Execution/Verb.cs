using System.CommandLine;

namespace Bridge24.Cli.Execution;

/// <summary>A command whose help shows examples.</summary>
internal sealed class Verb : Command
{
    public Verb(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    public IReadOnlyList<string> Examples { get; }

    /// <summary>What the command does; it answers the exit code.</summary>
    public Verb Does(Func<CommandContext, Task<int>> action)
    {
        SetAction(async (parsed, cancellation) =>
        {
            await using var context = new CommandContext(parsed, cancellation);
            return await action(context);
        });
        return this;
    }
}
