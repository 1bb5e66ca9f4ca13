using System.CommandLine;
using System.Text;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Listing;
using Bridge24.Cli.Output;
using Bridge24.Cli.Scaffolding;

namespace Bridge24.Cli.Commands;

/// <summary>A portal's own fields as C#.</summary>
internal static class ScaffoldCommand
{
    public static Verb Create()
    {
        var entity = new Argument<string>("ENTITY") { Description = "lead, deal, contact, company, quote, invoice or item:1042" };
        var portal = SharedOptions.Portal();
        var webhook = SharedOptions.Webhook();
        var space = new Option<string?>("--namespace") { Description = "The namespace; else the portal's name", HelpName = "N" };
        var className = new Option<string?>("--class") { Description = "The class; else the entity's name and Fields", HelpName = "N" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; else standard output", HelpName = "PATH" };
        return new Verb(
            "scaffold", "An entity's own fields and list values as C#", "b24 scaffold deal --portal acme -o AcmeDeal.cs", "b24 scaffold item:1042 --namespace Shop.Crm --class Tickets")
        {
            entity, portal, webhook, space, className, output,
        }.Does(async context =>
        {
            var type = Entities.Of(context.Get(entity));
            var named = Name("--class", context.Get(className) ?? OwnFields.Word(type) + "Fields", dots: false);
            var spaceName = context.Get(space) is { } given ? Name("--namespace", given, dots: true) : null;
            var host = context.Get(webhook) is null ? (await context.StoredAsync(context.Get(portal))).Name : "portal";
            await using var client = await context.PortalAsync(context.Get(portal), context.Get(webhook));
            var fields = OwnFields.Of(await EntityFields.ReadAsync(client, type, context.Cancellation), type, named);
            var code = new ScaffoldFile(type, spaceName ?? OwnFields.Namespace(host), named, fields).Write(host);
            if (context.Get(output) is { } path)
            {
                await WriteAsync(path, code, context.Cancellation);
                Terminal.Note($"{fields.Count} fields of a {type.Name} are in {path}.");
            }
            else
            {
                await Console.Out.WriteAsync(code);
            }

            return ExitCode.Done;
        });
    }

    private static string Name(string option, string name, bool dots) => Identifiers.IsName(name) && (dots || !name.Contains('.', StringComparison.Ordinal))
        ? name
        : throw new UsageException($"{option} \"{name}\" is no name in C#.", dots ? "Give one like Shop.Crm" : "Give one like DealFields");

    private static async Task WriteAsync(string path, string code, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(path, code, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"\"{path}\" cannot be written: {exception.Message}", "Give another file with --output.");
        }
    }
}
