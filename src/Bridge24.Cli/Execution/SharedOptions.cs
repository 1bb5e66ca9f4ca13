using System.CommandLine;

namespace Bridge24.Cli.Execution;

/// <summary>Options that more than one command has.</summary>
internal static class SharedOptions
{
    public static readonly Option<string?> State = new("--state")
    {
        Description = "The file of the state, or the connection string of a PostgreSQL database; else BRIDGE24_STATE, else bridge24/state.db in the user's data folder",
        HelpName = "PLACE",
        Recursive = true,
    };

    public static readonly Option<bool> Verbose = new("--verbose") { Description = "Tell on stderr what is going on; secrets are masked", Recursive = true };

    public static Option<bool> Json(string description = "Print JSON instead of a table") => new("--json") { Description = description };

    public static Option<string?> Portal() => new("--portal") { Description = "The name of a portal added with b24 portal add", HelpName = "NAME" };

    public static Option<string?> Webhook() => new("--webhook")
    {
        Description = "The address of a webhook instead of a stored portal; also - (standard input), @FILE or env:NAME",
        HelpName = "URL",
    };

    public static Argument<string> Flow() => new("FLOW") { Description = "A flow file, or a folder of them" };
}
