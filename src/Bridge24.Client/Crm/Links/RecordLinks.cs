using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>The links from one type of records to another, with their order and the main one, behind <c>crm.contact.company.*</c> and its like.</summary>
public sealed class RecordLinks
{
    private readonly Portal _portal;
    private readonly string _family;
    private readonly string _key;

    internal RecordLinks(Portal portal, string family, string key) => (_portal, _family, _key) = (portal, family, key);

    /// <summary>The links of a record.</summary>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public async Task<IReadOnlyList<RecordLink>> GetAsync(long id, CancellationToken ct = default)
    {
        var result = await _portal.CallAsync($"{_family}.items.get", RecordId.Parameter(id), ct).ConfigureAwait(false);
        return [.. PhpJson.Values(result).Select(row =>
            new RecordLink(PhpJson.Number(row, _key) ?? 0, PhpJson.Number(row, "SORT") ?? 0, new FieldValue(PhpJson.Get(row, "IS_PRIMARY")).YesNo == true))];
    }

    /// <summary>Makes these the only links of a record, in this order; the first becomes the main one. None unlinks all.</summary>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task SetAsync(long id, IReadOnlyList<long> others, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(others);
        if (others.Count == 0)
        {
            return _portal.CallAsync($"{_family}.items.delete", RecordId.Parameter(id), ct);
        }

        var parameters = RecordId.Parameter(id);
        parameters["items"] = new JsonArray([.. others.Select((other, place) => (JsonNode?)Link(other, place == 0, (place + 1) * 10))]);
        return _portal.CallAsync($"{_family}.items.set", parameters, ct);
    }

    /// <summary>Links a record to another; one that is linked already stays so.</summary>
    /// <param name="id">The record.</param>
    /// <param name="other">The other record.</param>
    /// <param name="primary">Make it the main one.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task AddAsync(long id, long other, bool primary = false, CancellationToken ct = default)
    {
        var parameters = RecordId.Parameter(id);
        parameters["fields"] = primary ? Link(other, primary) : new JsonObject { [_key] = RecordId.Node(other) };

        // A second one answers false and links nothing twice.
        return _portal.SendAsync(new Call($"{_family}.add", parameters) { Safety = MethodSafety.IdempotentWrite }, ct);
    }

    /// <summary>Unlinks a record from another; one that is not linked stays so.</summary>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task RemoveAsync(long id, long other, CancellationToken ct = default)
    {
        var parameters = RecordId.Parameter(id);
        parameters["fields"] = new JsonObject { [_key] = RecordId.Node(other) };
        return _portal.CallAsync($"{_family}.delete", parameters, ct);
    }

    private JsonObject Link(long other, bool primary, int? sort = null)
    {
        var link = new JsonObject { [_key] = RecordId.Node(other), ["IS_PRIMARY"] = JsonValue.Create(primary ? "Y" : "N") };
        if (sort is { } place)
        {
            link["SORT"] = JsonValue.Create(place);
        }

        return link;
    }
}
