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
            await (await context.StateAsync()).Portals.RemoveAsync(stored.Name, context.Cancellation);
            Terminal.Line($"Portal \"{stored.Name}\" is removed.");
            return ExitCode.Done;
        });
    }
}
