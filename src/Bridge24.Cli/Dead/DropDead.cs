using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.Dead;

internal static class DropDead
{
    public static Verb Create()
    {
        var ids = DeadLetters.Ids();
        var all = DeadLetters.All();
        return new Verb("drop", "Forget dead letters; a row that fails again becomes one again", "b24 dead drop 3 4", "b24 dead drop --all") { ids, all }.Does(async context =>
        {
            var letters = await DeadLetters.ChosenAsync(context, context.Get(ids), context.Get(all));
            var dropped = await (await context.StateAsync()).DeadLetters.DropAsync([.. letters.Select(letter => letter.Id)], context.Cancellation);
            Terminal.Line($"{Counted.Of(dropped, "dead letter")} dropped.");
            return ExitCode.Done;
        });
    }
}
