using Bridge24.Cli.Dead;
using Bridge24.Cli.Execution;

namespace Bridge24.Cli.Commands;

/// <summary>Rows that could not be carried over.</summary>
internal static class DeadCommand
{
    public static Verb Create()
    {
        var dead = new Verb("dead", "Dead letters: rows that could not be carried over", "b24 dead list", "b24 dead retry --all");
        dead.Subcommands.Add(ListDead.Create());
        dead.Subcommands.Add(ShowDead.Create());
        dead.Subcommands.Add(RetryDead.Create());
        dead.Subcommands.Add(DropDead.Create());
        return dead;
    }
}
