using System.CommandLine;

namespace Bridge24.Cli.Portals;

internal static class PortalName
{
    public static Argument<string> Argument() => new("NAME") { Description = "The portal's name" };

    public static Argument<string?> Optional() => new("NAME")
    {
        Description = "The portal's name; may be left out when there is one portal",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
