using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.Portals;

internal static class CheckPortal
{
    public static Verb Create()
    {
        var name = PortalName.Optional();
        var json = SharedOptions.Json();
        return new Verb("check", "Ask a portal who we act for and what we may do; keeps the tokens of an application alive", "b24 portal check acme") { name, json }.Does(async context =>
        {
            var stored = await context.StoredAsync(context.Get(name));
            await using var portal = await context.PortalAsync(stored.Name, webhook: null);
            var check = await PortalCheck.RunAsync(portal, context.Cancellation);
            var isApplication = stored.Application is not null;
            await portal.KeepAliveAsync(context.Cancellation);
            if (context.Get(json))
            {
                Terminal.Line(JsonText.Of(new
                {
                    name = stored.Name,
                    address = AddPortal.Address(stored.Address),
                    kind = isApplication ? "oauth" : "webhook",
                    user = check.User,
                    userName = check.Name,
                    admin = check.IsAdmin,
                    scope = check.Scope,
                    missing = check.Missing,
                }));
            }
            else
            {
                Terminal.Line($"Portal \"{stored.Name}\" answers at {AddPortal.Address(stored.Address)}.");
                Terminal.Line($"user   {check.User} {check.Name}{(check.IsAdmin ? ", administrator" : "")}");
                Terminal.Line($"scope  {string.Join(", ", check.Scope)}");
            }

            check.Warn(isApplication);
            return check.Missing.Contains("crm", StringComparer.Ordinal) ? ExitCode.Refused : ExitCode.Done;
        });
    }
}
