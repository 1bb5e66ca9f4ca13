using System.CommandLine;
using Bridge24.Cli.Emulation;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Sandbox;

namespace Bridge24.Cli.Commands;

/// <summary>An emulated portal on this machine.</summary>
internal static class SandboxCommand
{
    public static Verb Create()
    {
        var arguments = new PortalArguments();
        var quirks = new Option<string?>("--quirks") { Description = "Print the behaviours that --quirk sets, and end", HelpName = "list" };
        quirks.AcceptOnlyFromAmong("list");
        var scenarios = new Option<string?>("--scenarios") { Description = "Print the scenarios that --scenario plays, and end", HelpName = "list" };
        scenarios.AcceptOnlyFromAmong("list");
        var methods = new Option<bool>("--methods") { Description = "Print the methods that are emulated, and end" };
        var json = SharedOptions.Json("Print the addresses as one line of JSON");
        var verb = new Verb("sandbox", "An emulated Bitrix24 portal, in memory, until Ctrl+C",
            "b24 sandbox --http", "b24 sandbox --json --seed 1000 --fault batch:drop-after:count=1", "b24 sandbox --http --scenario outage", "b24 sandbox --quirks list");
        arguments.AddTo(verb);
        verb.Add(quirks);
        verb.Add(scenarios);
        verb.Add(methods);
        verb.Add(json);
        return verb.Does(async context =>
        {
            if (context.Get(quirks) is not null)
            {
                ShowQuirks(context.Get(json));
                return ExitCode.Done;
            }

            if (context.Get(scenarios) is not null)
            {
                ShowScenarios(context.Get(json));
                return ExitCode.Done;
            }

            if (context.Get(methods))
            {
                foreach (var method in SandboxMethods.All) Terminal.Line(method);
                return ExitCode.Done;
            }

            await using var sandbox = await StartAsync(arguments.Read(context), context.Cancellation);
            if (context.Get(json)) PortalAddresses.ShowJson(sandbox);
            else PortalAddresses.Show(sandbox);
            await WaitAsync(context.Cancellation);
            return ExitCode.Interrupted;
        });
    }

    /// <summary>Ends without an exception when the person ends it.</summary>
    public static async Task WaitAsync(CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = cancellation.Register(ended.SetResult);
        await ended.Task;
    }

    private static async Task<SandboxPortal> StartAsync(SandboxOptions options, CancellationToken cancellation)
    {
        try
        {
            return await SandboxPortal.StartAsync(options, cancellation);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            var (fact, remedy) = Sentences.Part(exception.Message);
            throw new UsageException(fact, remedy ?? "See docs/sandbox.md for the rules. Example: --fault batch:drop-after:count=1");
        }
        catch (IOException exception)
        {
            throw new UsageException($"Port {options.Port} cannot be used: {exception.Message}", "Choose another with --port, or leave it out for a free one.");
        }
    }

    private static void ShowQuirks(bool json)
    {
        foreach (var quirk in SandboxQuirk.All)
        {
            Terminal.Line(json
                ? JsonText.Of(new { name = quirk.Name, values = quirk.Values, description = quirk.Description })
                : $"{quirk.Name}={string.Join('|', quirk.Values)}  {quirk.Description}");
        }
    }

    private static void ShowScenarios(bool json)
    {
        foreach (var scenario in SandboxScenario.All)
        {
            Terminal.Line(json
                ? JsonText.Of(new { name = scenario.Name, title = scenario.Title, description = scenario.Says })
                : $"{scenario.Name,-16}{scenario.Says}");
        }
    }
}
