using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.State;

namespace Bridge24.Cli.Runs;

/// <summary>A run's account and each change that it made.</summary>
internal static class ShowRun
{
    public static Verb Create()
    {
        var number = new Argument<long>("N") { Description = "The run's number" };
        var json = SharedOptions.Json("Print the run and then a change a line as JSON");
        return new Verb("show", "What a run did, change by change", "b24 runs show 17") { number, json }.Does(async context =>
        {
            var id = context.Get(number);
            var runs = (await context.StateAsync()).Runs;
            var run = await runs.FindAsync(id, context.Cancellation)
                ?? throw new UsageException($"There is no run {id}.", "See them with: b24 runs");
            if (context.Get(json))
            {
                Terminal.Line(RunJson.Of(run));
            }
            else
            {
                Head(run);
            }

            await foreach (var change in runs.ChangesAsync(id, context.Cancellation))
            {
                if (context.Get(json))
                {
                    Terminal.Line(JsonText.Of(new { action = change.Action, key = change.Key, id = change.RecordId, field = change.Field, from = change.From, to = change.To }));
                }
                else
                {
                    Terminal.Words(Line(change));
                }
            }

            return ExitCode.Done;
        });
    }

    private static void Head(StoredRun run)
    {
        Terminal.Line($"Run {run.Id} of {run.Flow} on {run.Portal}: {run.Status}");
        Terminal.Line($"{Counted.Time(run.Started)}, {Counted.Seconds(run.Account.Seconds)}, of which {Counted.Seconds(run.Account.Waited)} waiting for the limit, {Counted.Of(run.Account.Requests, "request")}");
        if (run.Account is { ForecastRequests: { } requests, ForecastSeconds: { } seconds })
        {
            Terminal.Line($"Its plan foretold {Counted.Of(requests, "request")} and {Counted.Seconds(seconds)}{Summary.Worked(run.Account)}");
        }

        Terminal.Line(Summary.Counts(run.Account));
    }

    private static string Line(RecordedChange change) => change.Field is null
        ? $"  {change.Action} {change.Key} (ID {change.RecordId})"
        : $"  {change.Action} {change.Key} (ID {change.RecordId}) {change.Field}: \"{change.From}\" -> \"{change.To}\"";
}
