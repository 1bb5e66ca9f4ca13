using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.Portals;

internal static class RemovePortal
{
    public static Verb Create()
    {
        var name = PortalName.Argument();
        return new Verb("remove", "Forget a portal with all that is known of it; records in the portal stay", "b24 portal remove acme") { name }.Does(async context =>
        {
            var stored = await context.StoredAsync(context.Get(name));
            var others = (await (await context.StateAsync()).Portals.ListAsync(context.Cancellation)).Where(portal => portal.Id != stored.Id);
            if (stored.Application is { } application && others.All(portal => portal.Application?.Key != application.Key))
            {
                await (await context.SharedAsync()).Tokens.RemoveAsync(application.Key, context.Cancellation);
            }

            await (await context.StateAsync()).Portals.RemoveAsync(stored.Name, context.Cancellation);
            Terminal.Line($"Portal \"{stored.Name}\" is removed.");
            return ExitCode.Done;
        });
    }
}
