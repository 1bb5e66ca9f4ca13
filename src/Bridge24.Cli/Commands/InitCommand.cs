using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Listing;
using Bridge24.Cli.Output;
using Bridge24.Cli.Runs;
using Bridge24.Sync;

namespace Bridge24.Cli.Commands;

/// <summary>Proposes a flow file from a source and a portal.</summary>
internal static class InitCommand
{
    public static Verb Create()
    {
        var source = new Argument<string>("SOURCE") { Description = "A CSV, JSON lines or SQLite file, an https address, or env:NAME for a variable with a connection string" };
        var kind = new Option<string?>("--kind") { Description = "What the source is, where its name does not tell", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong("csv", "jsonl", "sqlite", "postgres", "mysql", "sqlserver", "http");
        var table = new Option<string?>("--table") { Description = "A table or view; else the one that suits best", HelpName = "NAME" };
        var query = new Option<string?>("--query") { Description = "A select instead of a table", HelpName = "SQL" };
        var entity = new Option<string?>("--entity") { Description = "What the rows become; else what suits best", HelpName = "ENTITY" };
        var key = new Option<string?>("--key") { Description = "The column that tells rows apart, or several with commas", HelpName = "COLUMNS" };
        var name = new Option<string?>("--flow") { Description = "The flow's name", HelpName = "NAME" };
        var portal = SharedOptions.Portal();
        var output = new Option<string?>("-o", "--output") { Description = "Write the flow into a file", HelpName = "FILE" };
        return new Verb("init", "Propose a flow file from a source and a portal", "b24 init shop.db -o contacts.yaml", "b24 init shop.db --table orders --entity deal", "b24 init env:SHOP_DB --table customers")
        {
            source, kind, table, query, entity, key, name, portal, output,
        }.Does(async context =>
        {
            var file = context.Get(output);
            if (file is not null && File.Exists(file))
            {
                throw new UsageException($"\"{file}\" is there already.", "Name another file, or delete it first.");
            }

            var folder = Path.GetDirectoryName(Path.GetFullPath(file ?? "flow.yaml"))!;
            var (settings, location) = InitSource.Read(context.Get(source), context.Get(kind), context.Get(table), context.Get(query), folder);
            var stored = await context.StoredAsync(context.Get(portal));
            await using var client = await context.PortalAsync(stored.Name, webhook: null);
            var proposed = await FlowProposer.ProposeAsync(new ProposalRequest
            {
                Source = settings,
                Location = location,
                Entity = context.Get(entity) is { } type ? Entities.Of(type) : null,
                Key = context.Get(key)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
                Name = context.Get(name),
                Portal = context.Get(portal),
            }, client, context.Cancellation);
            if (file is null)
            {
                Terminal.Line(proposed.Text.TrimEnd());
            }
            else
            {
                await File.WriteAllTextAsync(file, proposed.Text, context.Cancellation);
                Terminal.Line($"{file}: {(proposed.Table is { } read ? $"table {read} as " : "")}{proposed.Entity} records. Look it through, then: b24 plan {file}");
            }

            foreach (var (other, what) in proposed.Others)
            {
                Terminal.Note($"Table {other} looks like {what} records: b24 init {context.Get(source)} --table {(other.Contains(' ', StringComparison.Ordinal) ? $"\"{other}\"" : other)}");
            }

            return ExitCode.Done;
        });
    }
}
