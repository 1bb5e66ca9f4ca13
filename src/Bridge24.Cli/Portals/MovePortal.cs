using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Client;
using Bridge24.State;

namespace Bridge24.Cli.Portals;

/// <summary>A portal was renamed: its credentials go to the new address, once that answered to them.</summary>
internal static class MovePortal
{
    public static Verb Create()
    {
        var name = PortalName.Argument();
        var address = new Argument<string>("ADDRESS") { Description = "The portal's new address" };
        return new Verb("move", "Tell that a portal was renamed; its links and tokens stay", "b24 portal move acme https://acme-group.bitrix24.com") { name, address }.Does(async context =>
        {
            var stored = await context.StoredAsync(context.Get(name));
            var to = ApplicationOptions.Url(context.Get(address), "ADDRESS", "https://acme-group.bitrix24.com");
            await (stored.Application is { } application ? ApplicationAsync(context, stored, application, to) : WebhookAsync(context, stored, to));
            Terminal.Line($"Portal \"{stored.Name}\" is at {AddPortal.Address(to)} now.");
            return ExitCode.Done;
        });
    }

    private static async Task WebhookAsync(CommandContext context, StoredPortal stored, Uri to)
    {
        if (stored.Webhook is null)
        {
            await (await context.StateAsync()).Portals.MoveAsync(stored.Name, to, stored.Rate, context.Cancellation);
            return;
        }

        var webhook = WebhookUrl.Parse(to.GetLeftPart(UriPartial.Authority) + stored.Webhook.Value.AbsolutePath);
        await using var portal = PortalConnection.Open(webhook, stored.Rate, (await context.SharedAsync()).Budget, context.Verbose);
        await PortalCheck.RunAsync(portal, context.Cancellation);
        await (await context.StateAsync()).Portals.MoveAsync(stored.Name, webhook, stored.Rate, context.Cancellation);
    }

    private static async Task ApplicationAsync(CommandContext context, StoredPortal stored, StoredApplication application, Uri to)
    {
        var shared = await context.SharedAsync();
        var moved = application with { Portal = to };
        var before = await shared.Tokens.ReadAsync(application.Key, context.Cancellation)
            ?? throw new ReauthorizationRequiredException($"There are no tokens for \"{application.Key}\". Authorize the application with: b24 portal add {stored.Name} --oauth");
        var version = await shared.Tokens.PutAsync(application.Key, before.Pair with { ClientEndpoint = new Uri(to, "/rest/") }, context.Cancellation);
        try
        {
            await using var portal = PortalConnection.Open(stored with { Application = moved }, shared, context.Verbose, waitForCircuit: false);
            await PortalCheck.RunAsync(portal, context.Cancellation);
        }
        catch
        {
            await shared.Tokens.TryReplaceAsync(application.Key, version, before.Pair, CancellationToken.None);
            throw;
        }

        await (await context.StateAsync()).Portals.MoveAsync(stored.Name, moved, stored.Rate, context.Cancellation);
    }
}
