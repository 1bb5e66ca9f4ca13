using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.Commands;

/// <summary>Erases what the state knows of a person.</summary>
internal static class ForgetCommand
{
    public static Verb Create()
    {
        var key = new Argument<string>("KEY") { Description = "The source's key of the person" };
        var flow = new Option<string?>("--flow") { Description = "In one flow alone", HelpName = "NAME" };
        var portal = SharedOptions.Portal();
        var json = SharedOptions.Json();
        return new Verb("forget", "Erase all that the state knows of a key: history, dead letters, link", "b24 forget 4711", "b24 forget 4711 --flow contacts")
        {
            key, flow, portal, json,
        }.Does(async context =>
        {
            var wanted = context.Get(key);
            var eraser = (await context.StateAsync()).Eraser;
            var erased = await eraser.EraseAsync(wanted, context.Get(flow), context.Get(portal), context.Cancellation);
            Terminal.Line(context.Get(json)
                ? JsonText.Of(new { key = wanted, changes = erased.Changes, deadLetters = erased.DeadLetters, links = erased.Links })
                : erased.IsNothing
                    ? $"Nothing is known of key \"{wanted}\"."
                    : $"Key \"{wanted}\" is forgotten: {Counted.Of(erased.Changes, "change")}, {Counted.Of(erased.DeadLetters, "dead letter")}, {Counted.Of(erased.Links, "link")} erased.");
            foreach (var copy in eraser.Copies())
            {
                Terminal.Note($"An older copy of the state may still hold it: {copy}. Delete it when you need it no more.");
            }

            Terminal.Note("A row that still stands in the source is read again by the next sync, and finds its record by the key. Delete it there and in the portal first; saved plans (b24 plan -o) are files of yours.");
            return ExitCode.Done;
        });
    }
}
