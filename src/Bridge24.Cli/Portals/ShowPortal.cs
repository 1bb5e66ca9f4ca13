using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.Portals;

/// <summary>Shows a portal without the code of its webhook.</summary>
internal static class ShowPortal
{
    public static Verb Create()
    {
        var name = PortalName.Optional();
        var json = SharedOptions.Json();
        return new Verb("show", "What is stored of a portal; never the secret", "b24 portal show acme") { name, json }.Does(async context =>
        {
            var portal = await context.StoredAsync(context.Get(name));
            var user = portal.Webhook?.Value.Segments is [_, _, var id, ..] ? id.Trim('/') : "";
            var webhook = portal.Webhook is null ? null : $"{AddPortal.Address(portal.Address)}/rest/{user}/***/";
            var client = portal.Application?.Application.ClientId;
            if (context.Get(json))
            {
                Terminal.Line(JsonText.Of(new { name = portal.Name, address = AddPortal.Address(portal.Address), webhook, clientId = client, rate = portal.Rate.ToString() }));
                return ExitCode.Done;
            }

            Terminal.Line($"name     {portal.Name}");
            Terminal.Line($"address  {AddPortal.Address(portal.Address)}");
            Terminal.Line(webhook is null ? $"client   {client}" : $"webhook  {webhook}");
            Terminal.Line($"limit    {portal.Rate}");
            return ExitCode.Done;
        });
    }
}
