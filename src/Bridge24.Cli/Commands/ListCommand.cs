using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Cli.Calling;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Listing;
using Bridge24.Cli.Output;
using Bridge24.Client;

namespace Bridge24.Cli.Commands;

/// <summary>All records of an entity, or all rows of a list method.</summary>
internal static class ListCommand
{
    public static Verb Create()
    {
        var what = new Argument<string>("ENTITY-or-METHOD") { Description = "lead, deal, contact, company, quote, invoice, item:1042, user; or a method such as crm.contact.list" };
        var portal = SharedOptions.Portal();
        var webhook = SharedOptions.Webhook();
        var filter = new Option<string?>("--filter") { Description = "A filter as a JSON object; also - or @FILE", HelpName = "JSON" };
        var select = new Option<string?>("--select") { Description = "The fields wanted, separated by commas", HelpName = "A,B" };
        var limit = new Option<long?>("--limit") { Description = "Stop after so many records", HelpName = "N" };
        var csv = new Option<bool>("--csv") { Description = "Print CSV with a head line" };
        var json = SharedOptions.Json("Print a record a line as JSON (the default)");
        var verb = new Verb(
            "list", "All records, one a line, by ascending ID", "b24 list contact --portal acme --select NAME,PHONE --csv", "b24 list deal --filter '{\">=OPPORTUNITY\": 1000}' --limit 10")
        {
            what, portal, webhook, filter, select, limit, csv, json,
        };
        return verb.Does(async context =>
        {
            var name = context.Get(what);
            var chosen = (context.Get(select) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var asked = JsonText.Object(context.Get(filter), "--filter");
            var most = context.Get(limit) ?? long.MaxValue;
            if (most < 1)
            {
                throw new UsageException($"--limit {most} lists nothing.", "Give a number from 1 on.");
            }

            if (context.Get(csv) && context.Get(json))
            {
                throw new UsageException("--csv and --json exclude each other.", "Give one of them.");
            }

            var method = name.Contains('.', StringComparison.Ordinal) ? name : name.Equals("user", StringComparison.OrdinalIgnoreCase) ? "user.get" : null;
            var entity = method is null ? Entities.Of(name) : null;
            await using var client = await context.PortalAsync(context.Get(portal), context.Get(webhook));
            var rows = entity is not null
                ? new EntityRows(client, entity, await EntityFields.ReadAsync(client, entity, context.Cancellation)).ReadAsync(asked, chosen, context.Cancellation)
                : MethodRows(client, method!, asked, chosen, context.Cancellation);
            await WriteAsync(rows, new RowWriter(Console.Out, context.Get(csv), chosen), most, name);
            return ExitCode.Done;
        });
    }

    private static async Task WriteAsync(IAsyncEnumerable<IReadOnlyDictionary<string, JsonNode?>> rows, RowWriter writer, long most, string name)
    {
        try
        {
            await foreach (var row in rows)
            {
                writer.Write(row);
                if (--most == 0)
                {
                    break;
                }
            }
        }
        catch (Bitrix24Exception exception) when (string.Equals(exception.Code, "ERROR_METHOD_NOT_FOUND", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"The portal does not know the method \"{name}\".", MethodNames.Ask(name));
        }

        writer.End();
    }

    private static async IAsyncEnumerable<IReadOnlyDictionary<string, JsonNode?>> MethodRows(
        Portal client, string method, JsonObject? filter, IReadOnlyList<string> select,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in client.ListAsync(new ListRequest(method) { Filter = filter, Select = select }, cancellation))
        {
            yield return row.ValueKind == JsonValueKind.Object
                ? row.EnumerateObject().ToDictionary(property => property.Name, property => JsonNode.Parse(property.Value.GetRawText()), StringComparer.Ordinal)
                : new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["VALUE"] = JsonNode.Parse(row.GetRawText()) };
        }
    }
}
