using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.Portals;

internal static class CheckPortal
{
    public static Verb Create()
    {
        var name = PortalName.Optional();
        var json = SharedOptions.Json();
        return new Verb("check", "Ask a portal who the webhook acts for and what it may do", "b24 portal check acme") { name, json }.Does(async context =>
        {
            var stored = await context.StoredAsync(context.Get(name));
            await using var portal = await context.PortalAsync(stored.Name, webhook: null);
            var check = await PortalCheck.RunAsync(portal, context.Cancellation);
            if (context.Get(json))
            {
                Terminal.Line(JsonText.Of(new
                {
                    name = stored.Name,
                    address = AddPortal.Address(stored.Webhook),
                    user = check.User,
                    userName = check.Name,
                    admin = check.IsAdmin,
                    scope = check.Scope,
                    missing = check.Missing,
                }));
            }
            else
            {
                Terminal.Line($"Portal \"{stored.Name}\" answers at {AddPortal.Address(stored.Webhook)}.");
                Terminal.Line($"user   {check.User} {check.Name}{(check.IsAdmin ? ", administrator" : "")}");
                Terminal.Line($"scope  {string.Join(", ", check.Scope)}");
            }

            check.Warn();
            return check.Missing.Contains("crm", StringComparer.Ordinal) ? ExitCode.Refused : ExitCode.Done;
        });
    }
}
