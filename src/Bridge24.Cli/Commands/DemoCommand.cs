using System.CommandLine;
using Bridge24.Cli.Demo;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.Commands;

/// <summary>The whole way on a sample shop and an emulated portal.</summary>
internal static class DemoCommand
{
    public static Verb Create()
    {
        var once = new Option<bool>("--once") { Description = "End when the work is done; so does a run without a terminal" };
        var json = SharedOptions.Json("Print the outcome as one line of JSON");
        return new Verb("demo", "A sample shop's customers and invoices arrive in an emulated portal; no account needed", "b24 demo", "b24 demo --once")
        {
            once, json,
        }.Does(async context =>
        {
            var stays = !context.Get(once) && !context.Get(json) && !Console.IsOutputRedirected && !Console.IsInputRedirected;
            using var shop = Shop.Copy();
            await using var play = await DemoPlay.StartAsync(shop, context.Get(json), context.Cancellation);
            await play.RunAsync(context.Cancellation);
            var tallies = Tally.Of(shop, play.Sandbox);
            var right = tallies.All(tally => tally.IsRight) && !play.Acts.Any(act => act.NeedsHand);
            if (context.Get(json))
            {
                Terminal.Line(Json(play, tallies, right));
                return right ? ExitCode.Done : ExitCode.NeedsHand;
            }

            Terminal.Results.Write(DemoTables.Acts(play.Acts));
            Terminal.Results.Write(DemoTables.Tallies(tallies));
            Terminal.Line(right
                ? "Every row of the shop is in the portal exactly once."
                : "Something is missing or doubled; please report this.");
            Terminal.Line("");
            LookNext(play, stays);
            if (!stays)
            {
                return right ? ExitCode.Done : ExitCode.NeedsHand;
            }

            await SandboxCommand.WaitAsync(context.Cancellation);
            return ExitCode.Interrupted;
        });
    }

    private static void LookNext(DemoPlay play, bool stays)
    {
        if (!stays)
        {
            Terminal.Line("Where to look next:");
            Terminal.Line("  b24 demo                      on a terminal, it stays open to be looked at");
            Terminal.Line("  samples/chinook/flows         the flow files that it ran");
            Terminal.Line("  docs/README.md                start here");
            return;
        }

        Terminal.Line("The portal is open until Ctrl+C. From another terminal:");
        Terminal.Line($"  b24 list contact --webhook {play.Sandbox.Webhook} --limit 5");
        Terminal.Line($"  b24 call crm.deal.list --webhook {play.Sandbox.Webhook}");
        Terminal.Line($"  b24 runs --state {play.StateFile}");
        Terminal.Line($"  b24 sync {play.Flows} --state {play.StateFile}");
        Terminal.Line("The flow files are in samples/chinook/flows, the guide is docs/README.md.");
    }

    private static string Json(DemoPlay play, IReadOnlyList<Tally> tallies, bool right) => JsonText.Of(new
    {
        right,
        acts = play.Acts.Select(act => new { title = act.Title, flows = act.Reports.Select(report => System.Text.Json.Nodes.JsonNode.Parse(report.ToJson())) }),
        counted = tallies.Select(tally => new { what = tally.What, shop = tally.Shop, portal = tally.Portal, missing = tally.Missing, doubled = tally.Doubled }),
    });
}
