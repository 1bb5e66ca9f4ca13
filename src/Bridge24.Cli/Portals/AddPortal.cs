using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Client;
using Bridge24.State;

namespace Bridge24.Cli.Portals;

/// <summary>Stores a portal once it answered to its webhook or application.</summary>
internal static class AddPortal
{
    public static Verb Create()
    {
        var name = PortalName.Argument();
        var webhook = new Option<string?>("--webhook")
        {
            Description = "The address of an incoming webhook; better - (standard input), @FILE or env:NAME, which leave no trace in the shell's history",
            HelpName = "URL",
        };
        var application = new ApplicationOptions();
        var rate = new Option<string?>("--rate") { Description = "The portal's limit: CAPACITY:PER_SECOND, cloud (50:2, the default), enterprise (250:5), onpremise or none", HelpName = "RATE" };
        var share = new Option<string?>("--share") { Description = "The part of the limit that may be taken, such as 50%, to leave room for others who call from this address", HelpName = "PERCENT" };
        var noCheck = new Option<bool>("--no-check") { Description = "Store it without calling the portal" };
        var json = SharedOptions.Json();
        var verb = new Verb(
            "add", "Add a portal, or replace the credentials of one", "b24 portal add acme --webhook env:ACME_WEBHOOK", "b24 portal add acme --webhook @webhook.txt --rate enterprise",
            "b24 portal add acme --oauth --address https://acme.bitrix24.com --client-id local.5f3 --client-secret env:ACME_SECRET")
        {
            name, webhook, rate, share, noCheck, json,
        };
        foreach (var option in application.All)
        {
            verb.Options.Add(option);
        }

        return verb.Does(async context =>
        {
            var called = context.Get(name).Trim();
            if (called.Length == 0 || called.Any(char.IsControl))
            {
                throw new UsageException($"\"{called}\" is not a name.", "Choose a name such as acme.");
            }

            var limit = RateText.Parse(context.Get(rate), context.Get(share));
            var isChecked = !context.Get(noCheck);
            var (stored, check) = (context.Get(webhook), context.Get(application.OAuth)) switch
            {
                (not null, true) => throw new UsageException("--webhook and --oauth are two ways of calling a portal.", "Give one of them."),
                (null, false) => throw new UsageException("There is neither --webhook nor --oauth.", "Example: b24 portal add acme --webhook env:ACME_WEBHOOK"),
                ({ } url, _) => await WebhookAsync(context, called, Secrets.Webhook(url), limit, isChecked),
                _ => await ApplicationAsync(context, called, application, limit, isChecked),
            };
            check?.Warn(stored.Application is not null);
            Terminal.Line(context.Get(json)
                ? JsonText.Of(new { name = stored.Name, address = Address(stored.Address), rate = stored.Rate.ToString(), scope = check?.Scope })
                : $"Portal \"{stored.Name}\" is added: {Address(stored.Address)}, limit {stored.Rate}.");
            return ExitCode.Done;
        });
    }

    public static string Address(Uri portal) => portal.GetLeftPart(UriPartial.Authority);

    private static async Task<(StoredPortal Stored, PortalCheck? Check)> WebhookAsync(
        CommandContext context, string name, WebhookUrl webhook, CallRate rate, bool isChecked)
    {
        var shared = await context.SharedAsync();
        PortalCheck? check = null;
        if (isChecked)
        {
            await using var portal = PortalConnection.Open(webhook, rate, shared.Budget, context.Verbose);
            check = await PortalCheck.RunAsync(portal, context.Cancellation);
        }

        return (await (await context.StateAsync()).Portals.SaveAsync(name, webhook, rate, context.Cancellation), check);
    }

    private static async Task<(StoredPortal Stored, PortalCheck? Check)> ApplicationAsync(
        CommandContext context, string name, ApplicationOptions options, CallRate rate, bool isChecked)
    {
        var application = options.Read(context);
        var shared = await context.SharedAsync();
        var pair = options.Pair(context, application.Stored.Portal)
            ?? await application.AuthorizeAsync(context.Get(options.Code), context.Get(options.Listen), context.Cancellation);

        // A pair that fails its check takes the place of no other, and one that is renewed on the way is not lost.
        var trial = new ProcessTokens();
        await trial.PutAsync(application.Stored.Key, pair, context.Cancellation);
        PortalCheck? check = null;
        if (isChecked)
        {
            await using var portal = new Portal(PortalConnection.Options(rate, shared.Budget, context.Verbose) with
            {
                OAuth = PortalConnection.OAuth(application.Stored, trial, new ProcessLeases()),
            });
            check = await PortalCheck.RunAsync(portal, context.Cancellation);
        }

        var tried = (await trial.ReadAsync(application.Stored.Key, context.Cancellation))!;
        await shared.Tokens.PutAsync(application.Stored.Key, tried.Pair, CancellationToken.None);
        return (await (await context.StateAsync()).Portals.SaveAsync(name, application.Stored, rate, CancellationToken.None), check);
    }
}
