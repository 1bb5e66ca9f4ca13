using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Cli.Runs;
using Bridge24.Sync;

namespace Bridge24.Cli.Commands;

/// <summary>Runs flows.</summary>
internal static class SyncCommand
{
    public static Verb Create()
    {
        var flow = new Argument<string?>("FLOW") { Description = "A flow file, or a folder of them; may be left out with --plan", Arity = ArgumentArity.ZeroOrOne };
        var plan = new Option<string?>("--plan") { Description = "Write only what this file of b24 plan -o says", HelpName = "FILE" };
        var verify = new Option<bool>("--verify") { Description = "Plan again afterwards, and name what is left to do" };
        var portal = SharedOptions.Portal();
        var full = new Option<bool>("--full") { Description = "Read all rows once, also of sources that have changed:" };
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
        var acceptMapping = new Option<bool>("--accept-mapping") { Description = "Let this run change existing records by a map that was changed since the last run" };
        var json = SharedOptions.Json("Print a flow a line as JSON");
        return new Verb("sync", "Bring the portal to what the source says", "b24 sync contacts.yaml", "b24 sync flows/ --portal acme --json --if-busy exit", "b24 sync --plan contacts.plan --verify")
        {
            flow, portal, plan, verify, full, noSettle, ifBusy, allow, acceptMapping, json,
        }.Does(async context =>
        {
            var saved = context.Get(plan) is { } file ? PlanFiles.Read(file) : null;
            var path = context.Get(flow) ?? saved?.Source
                ?? throw new UsageException("There is no flow to run.", "Give a flow file or a folder of them. Example: b24 sync contacts.yaml");
            var flows = FlowReading.Read(path);
            var request = new SyncRequest
            {
                Portal = context.Get(portal),
                Plan = saved,
                Full = context.Get(full),
                Settle = !context.Get(noSettle),
                Allow = [.. (context.Get(allow) ?? []).Select(ValveNames.Find).OfType<Valve>(), .. context.Get(acceptMapping) ? [Valve.Mapping] : Array.Empty<Valve>()],
                OnNotice = (name, notice) => Terminal.Note($"{name}: {notice}"),
                WaitWhenBusy = context.Get(ifBusy) != "exit",
            };
            var engine = await context.EngineAsync();
            var code = await FlowRunner.RunAsync(engine, flows, request, context.Get(json), context.Cancellation);
            return context.Get(verify)
                ? Math.Max(code, await Verification.RunAsync(engine, flows, context.Get(portal), context.Cancellation))
                : code;
        });
    }
}
