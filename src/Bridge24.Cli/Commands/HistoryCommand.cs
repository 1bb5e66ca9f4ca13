using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.State;

namespace Bridge24.Cli.Commands;

/// <summary>All that runs ever changed in the record of a key.</summary>
internal static class HistoryCommand
{
    public static Verb Create()
    {
        var key = new Argument<string>("KEY") { Description = "The source's key" };
        var flow = new Option<string?>("--flow") { Description = "In one flow", HelpName = "NAME" };
        var json = SharedOptions.Json("Print a change a line as JSON");
        return new Verb("history", "All that runs changed in the record of a key, oldest first", "b24 history 4711", "b24 history 4711 --flow contacts --json")
        {
            key, flow, json,
        }.Does(async context =>
        {
            var wanted = context.Get(key);
            var changes = await (await context.StateAsync()).Runs.HistoryAsync(wanted, context.Get(flow), context.Cancellation);
            foreach (var past in changes)
            {
                if (context.Get(json))
                {
                    Terminal.Line(Json(past));
                }
                else
                {
                    Terminal.Words(Line(past));
                }
            }

            if (changes.Count == 0)
            {
                Terminal.Note($"No run changed a record of key \"{wanted}\".");
            }

            return ExitCode.Done;
        });
    }

    private static string Json(PastChange past) => JsonText.Of(new
    {
        run = past.Run,
        flow = past.Flow,
        portal = past.Portal,
        started = past.Started.ToUniversalTime(),
        action = past.Change.Action,
        id = past.Change.RecordId,
        field = past.Change.Field,
        from = past.Change.From,
        to = past.Change.To,
    });

    private static string Line(PastChange past)
    {
        var change = past.Change;
        var field = change.Field is null ? "" : $" {change.Field}: \"{change.From}\" -> \"{change.To}\"";
        return $"{Counted.Time(past.Started)}  run {past.Run}  {past.Flow} on {past.Portal}  {change.Action} ID {change.RecordId}{field}";
    }
}
