using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>Product rows, behind <c>crm.item.productrow.*</c>.</summary>
public sealed class ProductRows
{
    private readonly Portal _portal;

    internal ProductRows(Portal portal) => _portal = portal;

    /// <summary>The rows of a record in their order, by <c>crm.item.productrow.list</c>.</summary>
    /// <param name="entityTypeId">The type of the record; see <see cref="EntityTypes"/>.</param>
    /// <param name="id">The record.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<IReadOnlyList<ProductRow>> GetAsync(int entityTypeId, long id, CancellationToken ct = default)
    {
        var request = new ListRequest("crm.item.productrow.list")
        {
            Filter = new JsonObject { ["=ownerType"] = JsonValue.Create(EntityTypes.ShortCode(entityTypeId)), ["=ownerId"] = RecordId.Node(id) },
        };
        var rows = new List<ProductRow>();
        await foreach (var row in _portal.ListAsync(request, ct).ConfigureAwait(false))
        {
            rows.Add(ProductRow.Read(row));
        }

        return [.. rows.OrderBy(row => row.Sort)];
    }

    /// <summary>Makes these the only rows of a record and answers them, by <c>crm.item.productrow.set</c>. None removes all.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<IReadOnlyList<ProductRow>> SetAsync(int entityTypeId, long id, IReadOnlyList<ProductRow> rows, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var result = await _portal.CallAsync("crm.item.productrow.set", new JsonObject
        {
            ["ownerType"] = JsonValue.Create(EntityTypes.ShortCode(entityTypeId)),
            ["ownerId"] = RecordId.Node(id),
            ["productRows"] = new JsonArray([.. rows.Select(row => (JsonNode?)row.ToNode())]),
        }, ct).ConfigureAwait(false);
        return [.. PhpJson.Values(PhpJson.Get(result, "productRows")).Select(ProductRow.Read)];
    }
}
