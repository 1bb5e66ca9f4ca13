using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.State;

namespace Bridge24.Cli.Dead;

internal static class ShowDead
{
    public static Verb Create()
    {
        var id = new Argument<long>("ID") { Description = "The number, from b24 dead list" };
        var json = SharedOptions.Json();
        return new Verb("show", "A dead letter with its row", "b24 dead show 3") { id, json }.Does(async context =>
        {
            var letter = await DeadLetters.OneAsync((await context.StateAsync()).DeadLetters, context.Get(id), context.Cancellation);
            if (context.Get(json))
            {
                Terminal.Line(ListDead.Json(letter));
                return ExitCode.Done;
            }

            Terminal.Line($"flow    {letter.Flow} on {letter.Portal} ({letter.File})");
            Terminal.Line($"key     {letter.Key}, line {letter.Line}");
            Terminal.Words($"reason  {letter.Reason}");
            Terminal.Line($"tried   {Counted.Of(letter.Attempts, "time")}, first {Counted.Time(letter.First)}, last {Counted.Time(letter.Last)} (run {letter.Run})");
            Terminal.Line($"next    {Next(letter)}");
            Terminal.Words($"row     {letter.PayloadJson}");
            Terminal.Note($"Correct the row in the source, then: b24 dead retry {letter.Id}");
            return ExitCode.Done;
        });
    }

    private static string Next(DeadLetter letter) => RetryPause.After(letter.Attempts) is { Ticks: > 0 } pause
        ? $"tried at the first run after {Counted.Time(letter.Last + pause)}, or as soon as its row changes"
        : "tried at the next run";
}
