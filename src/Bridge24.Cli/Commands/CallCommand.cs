using System.CommandLine;
using System.Text.Json.Nodes;
using Bridge24.Cli.Calling;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Client;

namespace Bridge24.Cli.Commands;

/// <summary>Calls any method and prints what it answered.</summary>
internal static class CallCommand
{
    public static Verb Create()
    {
        var method = new Argument<string>("METHOD") { Description = "The method: crm.contact.get" };
        var parameters = new Argument<string?>("JSON") { Description = "Its parameters as a JSON object; also - (standard input) or @FILE", Arity = ArgumentArity.ZeroOrOne };
        var portal = SharedOptions.Portal();
        var webhook = SharedOptions.Webhook();
        var full = new Option<bool>("--full") { Description = "Print the whole answer, not the result alone" };
        var json = SharedOptions.Json("Print JSON (it always does)");
        var verb = new Verb(
            "call", "Call any method", "b24 call crm.contact.get '{\"id\": 1}' --portal acme", "b24 call profile --webhook env:ACME_WEBHOOK --full")
        {
            method, parameters, portal, webhook, full, json,
        };
        return verb.Does(async context =>
        {
            var name = context.Get(method);
            var asked = JsonText.Object(context.Get(parameters), "JSON");
            await using var client = await context.PortalAsync(context.Get(portal), context.Get(webhook));
            if (context.Verbose)
            {
                Terminal.Note($"> {name} {asked?.ToJsonString() ?? "{}"}");
            }

            var answer = await SendAsync(client, name, asked, context.Cancellation);
            if (context.Verbose)
            {
                Terminal.Note("< " + JsonText.Of(answer.Body));
            }

            Terminal.Line(JsonText.Shown(context.Get(full) ? answer.Body : answer.Result));
            return ExitCode.Done;
        });
    }

    private static async Task<Answer> SendAsync(Portal client, string method, JsonObject? parameters, CancellationToken cancellation)
    {
        try
        {
            return await client.SendAsync(new Call(method, parameters), cancellation);
        }
        catch (Bitrix24Exception exception) when (string.Equals(exception.Code, "ERROR_METHOD_NOT_FOUND", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"The portal does not know the method \"{method}\".", MethodNames.Ask(method));
        }
    }
}
