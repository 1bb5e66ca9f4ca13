using System.Globalization;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets;

/// <summary>Reads the pipelines of a type of records, and the stages of those that a flow names.</summary>
internal sealed class PipelineReader(Portal portal)
{
    private const int Invoice = 31;

    /// <summary>The field that holds a record's stage.</summary>
    public static string StageField(EntityType entity) => entity.TypeId is 1 or 7 ? "STATUS_ID" : "STAGE_ID";

    /// <exception cref="Bitrix24Exception">The portal refused.</exception>
    public async Task<IReadOnlyList<Pipeline>> ReadAsync(Flow flow, CancellationToken cancellation)
    {
        var named = flow.Map.SelectMany(field => field.Values).Select(value => value.Stage).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (named.Count == 0)
        {
            return [];
        }

        var entity = flow.Target.Entity;
        var all = HasPipelines(entity) ? await AllAsync(entity, cancellation).ConfigureAwait(false) : [new Pipeline(0, "", IsDefault: true, [])];
        var wanted = named.Select(name => Pipeline.Find(all, name)).OfType<Pipeline>().Distinct().ToList();
        if (wanted.Count == 0)
        {
            return all;
        }

        var batch = portal.Batch();
        var asked = wanted.ConvertAll(pipeline => batch.Add("crm.status.list", new JsonObject
        {
            ["filter"] = new JsonObject { ["ENTITY_ID"] = Directory(entity, pipeline.Id) },
            ["order"] = new JsonObject { ["SORT"] = "ASC" },
        }));
        var outcome = await batch.SendAsync(ct: cancellation).ConfigureAwait(false);
        var stages = wanted.Zip(asked).ToDictionary(pair => pair.First.Id, pair => TargetReader.Items(TargetReader.Result(outcome[pair.Second])));
        return [.. all.Select(pipeline => pipeline with { Stages = stages.GetValueOrDefault(pipeline.Id) ?? [] })];
    }

    private static bool HasPipelines(EntityType entity) => entity.TypeId is 2 or Invoice || entity.IsItem;

    private async Task<List<Pipeline>> AllAsync(EntityType entity, CancellationToken cancellation)
    {
        var answer = await portal.CallAsync("crm.category.list", new JsonObject { ["entityTypeId"] = entity.TypeId }, cancellation).ConfigureAwait(false);
        var rows = answer.TryGetProperty("categories", out var categories) ? Php.Values(categories) : [];
        return [.. rows.Select(row => new Pipeline(Php.Number(row, "id"), (Php.Text(row, "name") ?? "").Trim(), Php.Flag(row, "isDefault"), []))];
    }

    private static string Directory(EntityType entity, long pipeline) => entity.TypeId switch
    {
        1 => "STATUS",
        2 => pipeline == 0 ? "DEAL_STAGE" : string.Create(CultureInfo.InvariantCulture, $"DEAL_STAGE_{pipeline}"),
        7 => "QUOTE_STATUS",
        Invoice => string.Create(CultureInfo.InvariantCulture, $"SMART_INVOICE_STAGE_{pipeline}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"DYNAMIC_{entity.TypeId}_STAGE_{pipeline}"),
    };
}
