using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.State;
using Spectre.Console;

namespace Bridge24.Cli.Dead;

internal static class ListDead
{
    public static Verb Create()
    {
        var flow = new Option<string?>("--flow") { Description = "Those of one flow", HelpName = "NAME" };
        var json = SharedOptions.Json("Print a dead letter a line as JSON");
        return new Verb("list", "All dead letters, oldest first", "b24 dead list", "b24 dead list --flow contacts --json") { flow, json }.Does(async context =>
        {
            var letters = await (await context.StateAsync()).DeadLetters.ListAsync(context.Get(flow), context.Cancellation);
            if (context.Get(json))
            {
                foreach (var letter in letters)
                {
                    Terminal.Line(Json(letter));
                }

                return ExitCode.Done;
            }

            if (letters.Count == 0)
            {
                Terminal.Note("There are no dead letters.");
                return ExitCode.Done;
            }

            var table = Terminal.Table("id", "flow", "key", "reason", "tried", "last");
            foreach (var letter in letters)
            {
                table.AddRow(
                    $"{letter.Id}", Markup.Escape(letter.Flow), Markup.Escape(letter.Key), Markup.Escape(letter.Reason),
                    $"{letter.Attempts}", Counted.Time(letter.Last));
            }

            Terminal.Results.Write(table);
            return ExitCode.Done;
        });
    }

    public static string Json(DeadLetter letter) => JsonText.Of(new
    {
        id = letter.Id,
        flow = letter.Flow,
        portal = letter.Portal,
        file = letter.File,
        key = letter.Key,
        line = letter.Line,
        reason = letter.Reason,
        run = letter.Run,
        first = letter.First.ToUniversalTime(),
        last = letter.Last.ToUniversalTime(),
        attempts = letter.Attempts,
        row = System.Text.Json.Nodes.JsonNode.Parse(letter.PayloadJson),
    });
}
