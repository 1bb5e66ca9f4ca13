using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Cli.Runs;
using Bridge24.Sync;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Commands;

/// <summary>Tells what a sync would do.</summary>
internal static class PlanCommand
{
    public static Verb Create()
    {
        var flow = SharedOptions.Flow();
        var portal = SharedOptions.Portal();
        var json = SharedOptions.Json("Print a change a line as JSON");
        var output = new Option<string?>("-o", "--output") { Description = "Write the plan into a file too, for b24 sync --plan FILE", HelpName = "FILE" };
        var map = new Option<bool>("--map") { Description = "Print the data map instead: which column goes to which field, and by what rules" };
        return new Verb("plan", "What a sync would do; writes nothing", "b24 plan contacts.yaml", "b24 plan flows/ --portal acme --json", "b24 plan contacts.yaml -o contacts.plan", "b24 plan flows/ --map")
        {
            flow, portal, json, output, map,
        }.Does(async context =>
        {
            var flows = FlowReading.Read(context.Get(flow));
            var asJson = context.Get(json);
            var engine = await context.EngineAsync();
            if (context.Get(map))
            {
                return await MapAsync(engine, flows, context.Get(portal), asJson, context.Cancellation);
            }

            var saved = context.Get(output) is { } file ? PlanFiles.Begin(file, context.Get(flow)) : null;
            await using var _ = saved;
            var shown = new PlanDiff();
            var report = await engine.PlanAsync(flows, new PlanRequest { Portal = context.Get(portal) }, async change =>
            {
                if (saved is not null)
                {
                    await saved.WriteAsync(change);
                }

                if (asJson)
                {
                    Terminal.Line(change.ToJson());
                }
                else
                {
                    shown.Write(change);
                }
            }, context.Cancellation);
            if (saved is not null)
            {
                await saved.FinishAsync(report);
            }

            if (!asJson)
            {
                Summarize(report);
            }

            foreach (var (totals, note) in report.Flows.SelectMany(totals => totals.Notes.Select(note => (totals, note))))
            {
                Terminal.Note($"{totals.Flow}: {note}");
            }

            return report.HasInvalid ? ExitCode.NeedsHand : ExitCode.Done;
        });
    }

    private static async Task<int> MapAsync(SyncEngine engine, FlowSet flows, string? portal, bool json, CancellationToken cancellation)
    {
        foreach (var map in await engine.MapAsync(flows, new PlanRequest { Portal = portal }, cancellation))
        {
            if (!json)
            {
                DataMapText.Write(map);
                continue;
            }

            foreach (var line in DataMapText.Json(map))
            {
                Terminal.Line(line);
            }
        }

        return ExitCode.Done;
    }

    private static string Working(Forecast forecast) => forecast.OperatingShare < 0.01 ? ""
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $", and {forecast.OperatingShare:0%} of the time that a method may work in ten minutes");

    private static void Summarize(PlanReport report)
    {
        foreach (var totals in report.Flows)
        {
            var counts = new[]
            {
                (totals.Create, "to create"), (totals.Adopt, "to adopt"), (totals.Update, "to update"), (totals.Conflicts, "in conflict"), (totals.Delete, "to delete"), (totals.Clear, "to clear"), (totals.Skipped, "skipped"), (totals.Invalid, "invalid"), (totals.Unchanged, "unchanged"),
            };
            var parts = counts.Where(count => count.Item1 > 0).Select(count => $"{Counted.Number(count.Item1)} {count.Item2}");
            var rest = totals.Create + totals.Adopt + totals.Conflicts + totals.Update + totals.Delete + totals.Clear + totals.Invalid == 0 ? "; nothing to do" : "";
            Terminal.Words($"{totals.Flow}: {string.Join(", ", parts.DefaultIfEmpty("no rows"))}{rest}");
            if (rest.Length == 0 && totals.Forecast is { } forecast)
            {
                Terminal.Words($"{totals.Flow}: a sync would take about {Counted.Of(forecast.Requests, "request")} and {Counted.Seconds(forecast.Seconds)}{Working(forecast)}");
            }
        }
    }
}
