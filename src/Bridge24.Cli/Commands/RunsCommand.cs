using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Runs;

namespace Bridge24.Cli.Commands;

/// <summary>What runs did.</summary>
internal static class RunsCommand
{
    private const int Latest = 20;

    public static Verb Create()
    {
        var limit = new Option<int>("--limit") { Description = "How many", HelpName = "N", DefaultValueFactory = _ => Latest };
        var flow = new Option<string?>("--flow") { Description = "Those of one flow", HelpName = "NAME" };
        var json = SharedOptions.Json("Print a run a line as JSON");
        var runs = new Verb("runs", "The latest runs, newest first", "b24 runs", "b24 runs show 17") { limit, flow, json };
        runs.Subcommands.Add(ShowRun.Create());
        return runs.Does(context => ListRuns.RunAsync(context, context.Get(limit), context.Get(flow), context.Get(json)));
    }
}
