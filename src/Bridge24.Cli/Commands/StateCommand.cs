using Bridge24.Cli.Execution;
using Bridge24.Cli.States;

namespace Bridge24.Cli.Commands;

/// <summary>Moves the state from one place to another.</summary>
internal static class StateCommand
{
    public static Verb Create()
    {
        var state = new Verb("state", "Move the state to another file or database", "b24 state export state.jsonl", "b24 state import state.jsonl --state postgres://b24@db.example/b24");
        state.Subcommands.Add(ExportState.Create());
        state.Subcommands.Add(ImportState.Create());
        return state;
    }
}
