using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>Finds records with the same phone or e-mail, and merges them.</summary>
public sealed class Duplicates
{
    private const int ValuesInACall = 20;

    private readonly Portal _portal;

    internal Duplicates(Portal portal) => _portal = portal;

    /// <summary>The records with one of these phones, however they are written, by <c>crm.duplicate.findbycomm</c>. The portal names at most 20 for each 20 phones.</summary>
    /// <param name="entityTypeId">Leads, contacts or companies; see <see cref="EntityTypes"/>.</param>
    /// <param name="phones">The phones; 20 go in a request.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task<IReadOnlyList<long>> FindByPhoneAsync(int entityTypeId, IReadOnlyList<string> phones, CancellationToken ct = default) =>
        FindAsync("PHONE", entityTypeId, phones, ct);

    /// <summary>The records with one of these e-mail addresses, by <c>crm.duplicate.findbycomm</c>. The portal names at most 20 for each 20 addresses.</summary>
    /// <inheritdoc cref="FindByPhoneAsync"/>
    public Task<IReadOnlyList<long>> FindByEmailAsync(int entityTypeId, IReadOnlyList<string> emails, CancellationToken ct = default) =>
        FindAsync("EMAIL", entityTypeId, emails, ct);

    /// <summary>Merges records into one and answers the IDs of those that are gone, by <c>crm.entity.mergeBatch</c>.</summary>
    /// <param name="entityTypeId">The type; see <see cref="EntityTypes"/>.</param>
    /// <param name="keep">The record that stays.</param>
    /// <param name="others">The records that go into it.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="RejectedException">The records contradict each other, and a person has to merge them in the portal.</exception>
    /// <exception cref="OutcomeUnknownException">They may or may not have been merged.</exception>
    public async Task<IReadOnlyList<long>> MergeAsync(int entityTypeId, long keep, IReadOnlyList<long> others, CancellationToken ct = default)
    {
        const string method = "crm.entity.mergeBatch";
        ArgumentNullException.ThrowIfNull(others);
        if (others.Count == 0 || others.Contains(keep))
        {
            throw new ArgumentException($"Record {keep} can be merged with others only. Give the IDs of the others.", nameof(others));
        }

        var ids = new JsonArray([.. others.Prepend(keep).Select(id => (JsonNode?)RecordId.Node(id))]);
        var result = await _portal.CallAsync(method, new JsonObject
        {
            ["params"] = new JsonObject { ["entityTypeId"] = JsonValue.Create(entityTypeId), ["entityIds"] = ids },
        }, ct).ConfigureAwait(false);
        var status = PhpJson.Text(PhpJson.Get(result, "STATUS"));
        return status == "SUCCESS"
            ? new FieldValue(PhpJson.Get(result, "ENTITY_IDS")).Wholes
            : throw new RejectedException($"The portal did not merge into record {keep}: it answered \"{status}\". Merge them in the portal, by hand.") { Method = method, Code = status };
    }

    private async Task<IReadOnlyList<long>> FindAsync(string type, int entityTypeId, IReadOnlyList<string> values, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(values);
        var entity = entityTypeId is EntityTypes.Lead or EntityTypes.Contact or EntityTypes.Company
            ? EntityTypes.ClassicName(entityTypeId)!.ToUpperInvariant()
            : throw new ArgumentException($"Type {entityTypeId} has no phones and e-mails. Look among leads (1), contacts (3) or companies (4).", nameof(entityTypeId));
        var found = new SortedSet<long>();
        foreach (var chunk in values.Chunk(ValuesInACall))
        {
            // Without the type, twenty hits among leads would hide all contacts.
            var call = new Call("crm.duplicate.findbycomm", new JsonObject
            {
                ["type"] = JsonValue.Create(type),
                ["values"] = new JsonArray([.. chunk.Select(value => (JsonNode?)JsonValue.Create(value))]),
                ["entity_type"] = JsonValue.Create(entity),
            })
            { Safety = MethodSafety.Read };
            found.UnionWith(new FieldValue(PhpJson.Get((await _portal.SendAsync(call, ct).ConfigureAwait(false)).Result, entity)).Wholes);
        }

        return [.. found];
    }
}
