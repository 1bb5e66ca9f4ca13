using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.Portals;

/// <summary>Stores a portal once its webhook answered.</summary>
internal static class AddPortal
{
    public static Verb Create()
    {
        var name = PortalName.Argument();
        var webhook = new Option<string>("--webhook")
        {
            Description = "The address of an incoming webhook; better - (standard input), @FILE or env:NAME, which leave no trace in the shell's history",
            HelpName = "URL",
            Required = true,
        };
        var rate = new Option<string?>("--rate") { Description = "The portal's limit: CAPACITY:PER_SECOND, cloud (50:2, the default), enterprise (250:5) or none", HelpName = "RATE" };
        var noCheck = new Option<bool>("--no-check") { Description = "Store it without calling the portal" };
        var json = SharedOptions.Json();
        var verb = new Verb(
            "add", "Add a portal, or replace the credentials of one", "b24 portal add acme --webhook env:ACME_WEBHOOK", "b24 portal add acme --webhook @webhook.txt --rate enterprise")
        {
            name, webhook, rate, noCheck, json,
        };
        return verb.Does(async context =>
        {
            var called = context.Get(name).Trim();
            if (called.Length == 0 || called.Any(char.IsControl))
            {
                throw new UsageException($"\"{called}\" is not a name.", "Choose a name such as acme.");
            }

            var limit = RateText.Parse(context.Get(rate));
            var url = Secrets.Webhook(context.Get(webhook));
            var state = await context.StateAsync();
            PortalCheck? check = null;
            if (!context.Get(noCheck))
            {
                await using var portal = PortalConnection.Open(url, limit, state.Budget, context.Verbose);
                check = await PortalCheck.RunAsync(portal, context.Cancellation);
            }

            var stored = await state.Portals.SaveAsync(called, url, limit, context.Cancellation);
            check?.Warn();
            if (context.Get(json))
            {
                Terminal.Line(JsonText.Of(new { name = stored.Name, address = Address(stored.Webhook), rate = RateText.Of(stored.Rate), scope = check?.Scope }));
                return ExitCode.Done;
            }

            Terminal.Line($"Portal \"{stored.Name}\" is added: {Address(stored.Webhook)}, limit {RateText.Of(stored.Rate)}.");
            return ExitCode.Done;
        });
    }

    public static string Address(Client.WebhookUrl webhook) => webhook.Portal.GetLeftPart(UriPartial.Authority);
}
