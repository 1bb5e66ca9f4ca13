using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Listing;
using Bridge24.Cli.Output;
using Spectre.Console;

namespace Bridge24.Cli.Commands;

/// <summary>What fields an entity has in a portal.</summary>
internal static class FieldsCommand
{
    private const int ShownValues = 8;

    public static Verb Create()
    {
        var entity = new Argument<string>("ENTITY") { Description = "lead, deal, contact, company, quote, invoice or item:1042" };
        var portal = SharedOptions.Portal();
        var webhook = SharedOptions.Webhook();
        var json = SharedOptions.Json("Print a field a line as JSON");
        return new Verb("fields", "An entity's fields, user fields and list values", "b24 fields contact --portal acme", "b24 fields deal --json")
        {
            entity, portal, webhook, json,
        }.Does(async context =>
        {
            var type = Entities.Of(context.Get(entity));
            await using var client = await context.PortalAsync(context.Get(portal), context.Get(webhook));
            var fields = await (await EntityFields.ReadAsync(client, type, context.Cancellation)).WithDirectoriesAsync(client, context.Cancellation);
            if (context.Get(json))
            {
                foreach (var field in fields.All)
                {
                    Terminal.Line(JsonText.Of(new
                    {
                        name = field.Name,
                        type = field.Type,
                        title = field.Title,
                        multiple = field.IsMultiple,
                        required = field.IsRequired,
                        readOnly = field.IsReadOnly,
                        values = field.Values.Select(value => new { id = value.Id, value = value.Value }),
                    }));
                }

                return ExitCode.Done;
            }

            Terminal.Results.Write(Shown(fields));
            return ExitCode.Done;
        });
    }

    private static Table Shown(EntityFields fields)
    {
        var table = Terminal.Table("name", "type", "title", "", "values");
        foreach (var field in fields.All)
        {
            var traits = new[] { (field.IsMultiple, "multiple"), (field.IsRequired, "required"), (field.IsReadOnly, "read-only") };
            var values = string.Join(", ", field.Values.Take(ShownValues).Select(value => value.Id == value.Value ? value.Id : $"{value.Id} {value.Value}"));
            var more = field.Values.Count > ShownValues ? $", and {field.Values.Count - ShownValues} more" : "";
            table.AddRow(
                Markup.Escape(field.Name), Markup.Escape(field.Type), Markup.Escape(field.Title),
                string.Join(", ", traits.Where(trait => trait.Item1).Select(trait => trait.Item2)), Markup.Escape(values + more));
        }

        return table;
    }
}
