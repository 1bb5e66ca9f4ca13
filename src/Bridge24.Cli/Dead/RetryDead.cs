using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Cli.Runs;
using Bridge24.Sync;

namespace Bridge24.Cli.Dead;

/// <summary>Runs the flows of dead letters again, for their keys alone.</summary>
internal static class RetryDead
{
    public static Verb Create()
    {
        var ids = DeadLetters.Ids();
        var all = DeadLetters.All();
        var json = SharedOptions.Json("Print a flow a line as JSON");
        return new Verb("retry", "Try rows again, as they are in the source now", "b24 dead retry 3 4", "b24 dead retry --all") { ids, all, json }.Does(async context =>
        {
            var letters = await DeadLetters.ChosenAsync(context, context.Get(ids), context.Get(all));
            if (letters.Count == 0)
            {
                Terminal.Note("There are no dead letters.");
                return ExitCode.Done;
            }

            var engine = await context.EngineAsync();
            var code = ExitCode.Done;
            foreach (var group in letters.GroupBy(letter => (letter.File, letter.Portal)))
            {
                var flows = FlowReading.Read(group.Key.File);
                var request = new SyncRequest
                {
                    Portal = group.Key.Portal,
                    OnlyKeys = group.Select(letter => letter.Key).ToHashSet(StringComparer.Ordinal),
                };
                code = Math.Max(code, await FlowRunner.RunAsync(engine, flows, request, context.Get(json), context.Cancellation));
            }

            return code;
        });
    }
}
