using Bridge24.Cli.Execution;
using Bridge24.Cli.Portals;

namespace Bridge24.Cli.Commands;

internal static class PortalCommand
{
    public static Verb Create()
    {
        var portal = new Verb("portal", "Portals and their credentials", "b24 portal add acme --webhook env:ACME_WEBHOOK", "b24 portal check acme");
        portal.Subcommands.Add(AddPortal.Create());
        portal.Subcommands.Add(ListPortals.Create());
        portal.Subcommands.Add(ShowPortal.Create());
        portal.Subcommands.Add(CheckPortal.Create());
        portal.Subcommands.Add(MovePortal.Create());
        portal.Subcommands.Add(RemovePortal.Create());
        return portal;
    }
}
