using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.ProductRows;

/// <summary>Finds product rows by their ID, or as a row of the right record that no key has and that shows what the source says.</summary>
/// <remarks>
/// The portal keeps no key on a product row. A row that may have been sent already is any with the same goods: linking it brings it to the
/// source's values, so that it does not matter which of two equal ones was whose. Otherwise each value has to agree.
/// </remarks>
internal sealed class ProductRowFinder(FlowSession session, string owner) : IRecordFinder
{
    private static readonly string[] Goods = ["PRODUCT_ID", "PRODUCT_NAME"];

    public static PortalRecord? Row(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("productRow", out var row) ? PortalRecord.Of(row) : null;

    public async Task<Dictionary<long, PortalRecord>> ByIdAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var answers = await new SingleReader(session.Portal).ReadAsync("crm.item.productrow.get", ids, id => new JsonObject { ["id"] = id }, cancellation).ConfigureAwait(false);
        return answers.Values.Select(Row).OfType<PortalRecord>().ToDictionary(row => row.Id);
    }

    public async Task<Dictionary<string, List<PortalRecord>>> ByKeyAsync(IReadOnlyCollection<PlannedRow> rows, CancellationToken cancellation)
    {
        var found = new Dictionary<string, List<PortalRecord>>(StringComparer.Ordinal);
        var owned = rows.Where(row => Owner(row) > 0).ToList();
        var free = await FreeAsync([.. owned.Select(Owner).Distinct()], cancellation).ConfigureAwait(false);
        if (free.Count == 0)
        {
            return found;
        }

        var sent = await SentKeys.ReadAsync(session, cancellation).ConfigureAwait(false);
        foreach (var row in owned.Where(row => free.ContainsKey(Owner(row))))
        {
            if (Best(row, free[Owner(row)], sent.ContainsKey(row.Key)) is { } one)
            {
                free[Owner(row)].Remove(one);
                found[row.Key] = [one];
            }
        }

        return found;
    }

    /// <summary>The rows of these records that belong to no key.</summary>
    private async Task<Dictionary<long, List<PortalRecord>>> FreeAsync(IReadOnlyList<long> owners, CancellationToken cancellation)
    {
        var reader = new ListReader(session.Portal, new BatchSizer(Batch.MaxCommands), "crm.item.productrow.list", "productRows");
        var all = await reader.ReadByOwnerAsync(owners, Parameters, cancellation).ConfigureAwait(false);
        var taken = await session.State.Links.LinkedAsync(session.Stored.Id, session.Flow.Target.Entity.Name, [.. all.Values.SelectMany(rows => rows).Select(row => row.Id)], cancellation).ConfigureAwait(false);
        foreach (var rows in all.Values)
        {
            rows.RemoveAll(row => taken.Contains(row.Id));
        }

        return all.Where(pair => pair.Value.Count > 0).ToDictionary();
    }

    private JsonObject Parameters(long id, long after) => new()
    {
        ["filter"] = new JsonObject { ["=ownerType"] = owner, ["=ownerId"] = id, [">id"] = after },
        ["order"] = new JsonObject { ["id"] = "asc" },
    };

    private PortalRecord? Best(PlannedRow row, List<PortalRecord> free, bool wasSent)
    {
        var alike = free.Where(record => Same(row, record, Goods.Contains)).OrderByDescending(record => Agreeing(row, record)).ThenBy(record => record.Id);
        return wasSent ? alike.FirstOrDefault() : alike.FirstOrDefault(record => Same(row, record, _ => true));
    }

    private bool Same(PlannedRow row, PortalRecord record, Func<string, bool> matters) =>
        Enumerable.Range(0, row.Values.Length).All(i => row.Values[i].IsEmpty || !matters(session.Mapper.Slots[i].Field.Name) || Agrees(row, record, i));

    private int Agreeing(PlannedRow row, PortalRecord record) => Enumerable.Range(0, row.Values.Length).Count(i => Agrees(row, record, i));

    private bool Agrees(PlannedRow row, PortalRecord record, int slot)
    {
        var field = session.Mapper.Slots[slot].Field;
        return record.TryGet(field.ApiName, out var shown) && FieldCodec.Read(field, shown).Equals(row.Values[slot]);
    }

    private long Owner(PlannedRow row)
    {
        for (var i = 0; i < row.Values.Length; i++)
        {
            if (session.Mapper.Slots[i].Field.Name == RowOwner.Field)
            {
                return row.Values[i].IsEmpty ? 0 : long.Parse(row.Values[i].Items[0], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }
}
