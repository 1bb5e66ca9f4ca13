using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Spectre.Console;

namespace Bridge24.Cli.Portals;

internal static class ListPortals
{
    public static Verb Create()
    {
        var json = SharedOptions.Json("Print a portal a line as JSON");
        return new Verb("list", "All portals", "b24 portal list", "b24 portal list --json") { json }.Does(async context =>
        {
            var portals = await (await context.StateAsync()).Portals.ListAsync(context.Cancellation);
            if (context.Get(json))
            {
                foreach (var portal in portals)
                {
                    Terminal.Line(JsonText.Of(new { name = portal.Name, address = AddPortal.Address(portal.Address), rate = portal.Rate.ToString() }));
                }

                return ExitCode.Done;
            }

            if (portals.Count == 0)
            {
                Terminal.Note("There is no portal yet. Add one with: b24 portal add NAME --webhook URL");
                return ExitCode.Done;
            }

            var table = Terminal.Table("name", "address", "limit");
            foreach (var portal in portals)
            {
                table.AddRow(Markup.Escape(portal.Name), Markup.Escape(AddPortal.Address(portal.Address)), portal.Rate.ToString());
            }

            Terminal.Results.Write(table);
            return ExitCode.Done;
        });
    }
}
