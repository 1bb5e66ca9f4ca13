using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Runs;
using Bridge24.Sync;

namespace Bridge24.Cli.Commands;

/// <summary>Runs flows.</summary>
internal static class SyncCommand
{
    public static Verb Create()
    {
        var flow = SharedOptions.Flow();
        var portal = SharedOptions.Portal();
        var noSettle = new Option<bool>("--no-settle") { Description = "Leave unanswered creates to the next run" };
        var ifBusy = new Option<string>("--if-busy") { Description = "When another process runs the flow: wait for it, or exit with 5", DefaultValueFactory = _ => "wait" };
        ifBusy.AcceptOnlyFromAmong("exit", "wait");
        var allow = new Option<string[]>("--allow")
        {
            Description = "Let this run through a valve that stopped one: " + string.Join(", ", ValveNames.All),
            HelpName = "VALVE",
            AllowMultipleArgumentsPerToken = true,
        };
        allow.AcceptOnlyFromAmong([.. ValveNames.All]);
        var json = SharedOptions.Json("Print a flow a line as JSON");
        return new Verb("sync", "Bring the portal to what the source says", "b24 sync contacts.yaml", "b24 sync flows/ --portal acme --json --if-busy exit")
        {
            flow, portal, noSettle, ifBusy, allow, json,
        }.Does(async context =>
        {
            var flows = FlowReading.Read(context.Get(flow));
            var request = new SyncRequest
            {
                Portal = context.Get(portal),
                Settle = !context.Get(noSettle),
                Allow = [.. (context.Get(allow) ?? []).Select(ValveNames.Find).OfType<Valve>()],
                WaitWhenBusy = context.Get(ifBusy) != "exit",
            };
            return await FlowRunner.RunAsync(await context.EngineAsync(), flows, request, context.Get(json), context.Cancellation);
        });
    }
}
