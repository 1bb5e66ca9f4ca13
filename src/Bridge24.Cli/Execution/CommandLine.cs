using System.CommandLine;
using System.CommandLine.Help;
using Bridge24.Cli.Commands;

namespace Bridge24.Cli.Execution;

/// <summary>Reads the arguments, runs the command, and turns what goes wrong into words and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        using var signals = new Signals();
        var verbose = arguments.Contains("--verbose", StringComparer.Ordinal);
        try
        {
            var parsed = Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not ExampleHelp)
            {
                throw UsageErrors.Of(parsed);
            }

            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, signals.Token);
        }
        catch (Exception exception)
        {
            return await Failures.ReportAsync(exception, verbose, signals.Token);
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Keeps external systems and Bitrix24 portals in step.");
        root.Options.Add(SharedOptions.State);
        root.Options.Add(SharedOptions.Verbose);
        foreach (var command in new[]
                 {
                     DemoCommand.Create(), SandboxCommand.Create(), PortalCommand.Create(), CallCommand.Create(), ListCommand.Create(),
                     FieldsCommand.Create(), ScaffoldCommand.Create(), InitCommand.Create(), CheckCommand.Create(), SchemaCommand.Create(), PlanCommand.Create(),
                     SyncCommand.Create(), RunsCommand.Create(), HistoryCommand.Create(), DeadCommand.Create(), ForgetCommand.Create(), StateCommand.Create(),
                 })
        {
            root.Subcommands.Add(command);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        var examples = new ExampleHelp((HelpAction)help.Action!);
        help.Action = examples;
        root.SetAction(examples.Invoke);
        return root;
    }
}
