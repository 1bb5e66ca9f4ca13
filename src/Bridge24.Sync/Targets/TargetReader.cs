using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Targets.Rights;

namespace Bridge24.Sync.Targets;

/// <summary>Reads what a flow has to know of its portal: fields, lists, directories and users, in one request where they fit.</summary>
internal sealed class TargetReader(Portal portal)
{
    private const int Page = 50;

    /// <exception cref="FlowException">The webhook or application lacks a right that the flow needs.</exception>
    /// <exception cref="Bitrix24Exception">The portal refused or could not be reached.</exception>
    public async Task<PortalSchema> ReadAsync(Flow flow, CancellationToken cancellation)
    {
        var directories = flow.Map.SelectMany(field => field.Values).Select(value => value.Status).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var wantsUsers = flow.Map.Any(field => field.Values.Any(value => value.User is not null));

        var batch = portal.Batch();
        var kind = RecordKind.Of(flow.Target);
        var fields = batch.Add(kind.Describe.Method, kind.Describe.Parameters, "fields");
        var statuses = directories.ConvertAll(directory => batch.Add("crm.status.list",
            new JsonObject { ["filter"] = new JsonObject { ["ENTITY_ID"] = directory }, ["order"] = new JsonObject { ["SORT"] = "ASC" } }));
        var users = wantsUsers ? batch.Add("user.get", new JsonObject { ["start"] = 0 }, "users") : null;
        var profile = batch.Add("profile");
        var scope = batch.Add("scope");
        var outcome = await batch.SendAsync(ct: cancellation).ConfigureAwait(false);
        if (new RightsCheck(flow, isWebhook: portal.Options.Webhook is not null).Problems(outcome[scope], outcome[profile]).ToList() is { Count: > 0 } problems)
        {
            throw new FlowException(problems);
        }

        return new PortalSchema
        {
            Entity = flow.Target.Entity,
            Fields = kind.Fields(Result(outcome[fields])),
            Statuses = directories.Zip(statuses).ToDictionary(
                pair => pair.First, pair => Items(Result(outcome[pair.Second])), StringComparer.OrdinalIgnoreCase),
            // Whoever may not even ask who he is counts as one who does not see everything.
            IsAdministrator = outcome[profile].State == CommandState.Succeeded && Php.Flag(outcome[profile].Result, "ADMIN"),
            Pipelines = await new PipelineReader(portal).ReadAsync(flow, cancellation).ConfigureAwait(false),
            Departments = flow.Map.Any(field => field.Values.Any(value => value.Department is not null))
                ? await DepartmentReader.ReadAsync(portal, cancellation).ConfigureAwait(false)
                : [],
            Folder = flow.Target.Folder is { } folder ? await new Disk.FolderReader(portal).ReadAsync(Disk.FolderPath.Parse(folder)!, cancellation).ConfigureAwait(false) : null,
            UsersByEmail = users is null
                ? new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
                : await UsersAsync(outcome[users], cancellation).ConfigureAwait(false),
        };
    }

    /// <summary>The result of a command that a run cannot do without.</summary>
    public static JsonElement Result(CommandOutcome outcome) => outcome.State == CommandState.Succeeded
        ? outcome.Result
        : throw outcome.Exception ?? new InvalidOperationException($"The portal did not answer {outcome.Command.Method}.");

    public static IReadOnlyList<FieldItem> Items(JsonElement statuses) =>
        [.. Php.Values(statuses).Select(status => new FieldItem(Php.Text(status, "STATUS_ID") ?? "", Php.Text(status, "NAME") ?? ""))];

    private async Task<Dictionary<string, string>> UsersAsync(CommandOutcome first, CancellationToken cancellation)
    {
        var users = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Add(users, Result(first));
        var total = first.Total ?? 0;
        for (var start = Page; start < total; start += Page * BatchCeiling)
        {
            var batch = portal.Batch();
            var pages = Enumerable.Range(0, BatchCeiling).Select(page => start + (page * Page)).Where(offset => offset < total)
                .Select(offset => batch.Add("user.get", new JsonObject { ["start"] = offset })).ToList();
            var outcome = await batch.SendAsync(ct: cancellation).ConfigureAwait(false);
            pages.ForEach(page => Add(users, Result(outcome[page])));
        }

        return users;
    }

    private const int BatchCeiling = 50;

    /// <summary>An e-mail that two users share belongs to the one that is active, then to the older one.</summary>
    private static void Add(Dictionary<string, string> users, JsonElement page)
    {
        foreach (var user in Php.Values(page))
        {
            if (Php.Text(user, "EMAIL") is { Length: > 0 } email && Php.Text(user, "ID") is { } id && IsActive(user))
            {
                users.TryAdd(email.Trim(), id);
            }
        }
    }

    private static bool IsActive(JsonElement user) =>
        !user.TryGetProperty("ACTIVE", out var active) || active.ValueKind != JsonValueKind.False && active.ToString() is not ("N" or "false" or "0");
}
