using System.Text.Json.Nodes;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets.Tasks;

namespace Bridge24.Sync.Applying;

/// <summary>Lets through what a saved plan says, value by value; the rest is left alone and named.</summary>
internal sealed class PlanGate(SavedPlan plan, FlowSession session, Findings findings)
{
    private readonly string _flow = session.Flow.Name;
    private readonly HashSet<string> _admitted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<PlannedRow>> AdmitAsync(IReadOnlyList<PlannedRow> rows, CancellationToken cancellation)
    {
        var admitted = new List<PlannedRow>(rows.Count);
        foreach (var row in rows)
        {
            admitted.Add(Writes(row) && !await IsPlannedAsync(row, cancellation).ConfigureAwait(false) ? row with { Action = RowAction.Skip } : row);
        }

        return admitted;
    }

    /// <summary>Names what was planned and did not come up any more.</summary>
    public void Close()
    {
        foreach (var key in plan.Keys(_flow).Where(key => !_met.Contains(key)))
        {
            findings.Add("A planned change was not needed any more", $"key \"{key}\"");
        }
    }

    private static bool Writes(PlannedRow row) => row.Action is RowAction.Create or RowAction.Update or RowAction.Clear or RowAction.Delete;

    private async ValueTask<bool> IsPlannedAsync(PlannedRow row, CancellationToken cancellation)
    {
        if (_admitted.Contains(row.Key))
        {
            return true;
        }

        _met.Add(row.Key);
        if (plan.Find(_flow, row.Key) is not { } planned)
        {
            findings.Add("A change that was not planned was left alone", $"key \"{row.Key}\"");
            return false;
        }

        var now = JsonNode.Parse(ChangeReader.Read(session, row)!.ToJson())!.AsObject();
        if (JsonNode.DeepEquals(Comparable(now), await ResolvedAsync(planned, cancellation).ConfigureAwait(false)))
        {
            return _admitted.Add(row.Key);
        }

        findings.Add("A record or row that moved since the plan was left alone; plan again to see it", $"key \"{row.Key}\"");
        return false;
    }

    private static JsonObject Comparable(JsonObject change) => new()
    {
        ["action"] = change["action"]?.DeepClone(),
        ["id"] = change["id"]?.DeepClone(),
        ["fields"] = change["fields"]?.DeepClone(),
    };

    /// <summary>Links to records that the plan was still to make have an ID by now.</summary>
    private async ValueTask<JsonObject> ResolvedAsync(JsonObject planned, CancellationToken cancellation)
    {
        var change = Comparable(planned);
        foreach (var (name, field) in (change["fields"]?.AsObject() ?? []).Select(field => (field.Key, field.Value!.AsObject())))
        {
            if (field["to"] is JsonObject link && link["link"]?.GetValue<string>() is { } flow && link["key"]?.GetValue<string>() is { } key
                && session.Linked.GetValueOrDefault(flow) is { } identity
                && (await session.State.Links.RecordIdsAsync(identity.Id, [key], cancellation).ConfigureAwait(false)).TryGetValue(key, out var id))
            {
                var target = session.Schema.Fields[name];
                var text = CrmBinding.Text(target, session.Codes.GetValueOrDefault(flow), id);
                field["to"] = target.IsMultiple ? new JsonArray(text) : text;
            }
        }

        return change;
    }
}
