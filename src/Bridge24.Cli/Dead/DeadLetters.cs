using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.State;

namespace Bridge24.Cli.Dead;

/// <summary>Dead letters as they are named on the command line.</summary>
internal static class DeadLetters
{
    public static Argument<long[]> Ids() => new("ID") { Description = "Numbers of dead letters, from b24 dead list", Arity = ArgumentArity.ZeroOrMore };

    public static Option<bool> All() => new("--all") { Description = "All dead letters" };

    public static async Task<IReadOnlyList<DeadLetter>> ChosenAsync(CommandContext context, long[] ids, bool all)
    {
        var store = (await context.StateAsync()).DeadLetters;
        if (all == ids.Length > 0)
        {
            throw all
                ? new UsageException("--all and numbers exclude each other.", "Give one of them.")
                : new UsageException("No dead letter is named.", "Give numbers from \"b24 dead list\", or --all.");
        }

        if (all)
        {
            return await store.ListAsync(ct: context.Cancellation);
        }

        var letters = new List<DeadLetter>();
        foreach (var id in ids)
        {
            letters.Add(await OneAsync(store, id, context.Cancellation));
        }

        return letters;
    }

    public static async Task<DeadLetter> OneAsync(DeadLetterStore store, long id, CancellationToken cancellation) =>
        await store.FindAsync(id, cancellation) ?? throw new UsageException($"There is no dead letter {id}.", "See them with: b24 dead list");
}
