using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Bridge24.State;

/// <summary>Who each flow is.</summary>
public sealed class FlowStore
{
    private readonly StateDatabase _database;

    internal FlowStore(StateDatabase database) => _database = database;

    /// <summary>The identity of a flow that ran before; null otherwise.</summary>
    public async Task<FlowIdentity?> FindAsync(long portal, string flow, CancellationToken ct = default)
    {
        var found = await _database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<long?>(
                "SELECT id FROM flow WHERE portal_id = @portal AND name = @flow ORDER BY used DESC LIMIT 1", new { portal, flow }),
            ct).ConfigureAwait(false);
        return found is { } id ? new FlowIdentity(id, portal, flow) : null;
    }

    /// <summary>The type of the records that a flow writes, as <see cref="RegisterAsync"/> took it.</summary>
    public Task<string> EntityAsync(long identity, CancellationToken ct = default) => _database.ReadAsync(
        connection => connection.QuerySingleAsync<string>("SELECT entity FROM flow WHERE id = @identity", new { identity }), ct);

    /// <summary>The flow's identity, made at its first run. A flow file that moved keeps it; another file with the same entity and key in the portal is refused.</summary>
    /// <exception cref="StateException">Two flows claim one identity.</exception>
    public Task<FlowIdentity> RegisterAsync(long portal, string flow, string file, string entity, string key, CancellationToken ct = default) =>
        _database.WriteAloneAsync(
            async connection =>
            {
                var row = new { portal, flow, file, entity, key };
                var known = await connection.QuerySingleOrDefaultAsync<(string Name, string File)?>(
                    "SELECT name, file FROM flow WHERE portal_id = @portal AND entity = @entity AND key = @key", row).ConfigureAwait(false);
                if (known is { } other && other.Name != flow && other.File != file)
                {
                    throw new StateException(
                        $"Two flows write \"{entity}\" by the key \"{key}\" on portal \"{await PortalNameAsync(connection, portal).ConfigureAwait(false)}\": \"{other.Name}\" ({other.File}) and \"{flow}\" ({file}). "
                        + $"Use \"origin:\" in one of them; if they are one flow that was moved and renamed, keep the name \"{other.Name}\".");
                }

                var id = await connection.QuerySingleAsync<long>(
                    """
                    INSERT INTO flow (portal_id, entity, key, name, file, used)
                    VALUES (@portal, @entity, @key, @flow, @file, (SELECT coalesce(max(used), 0) + 1 FROM flow))
                    ON CONFLICT (portal_id, entity, key) DO UPDATE SET name = excluded.name, file = excluded.file, used = excluded.used
                    RETURNING id
                    """,
                    row).ConfigureAwait(false);
                return new FlowIdentity(id, portal, flow);
            },
            ct);

    /// <summary>The number (from 1) of a mapping: its fingerprint and slot names, stored when new.</summary>
    public Task<int> MappingAsync(FlowIdentity identity, long fingerprint, IReadOnlyList<string> slots, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var row = new { identity.Id, fingerprint, slots = JsonSerializer.Serialize(slots) };
        return _database.WriteAloneAsync(
            async connection => await connection.QuerySingleOrDefaultAsync<int?>(
                    "SELECT number FROM mapping WHERE flow_id = @Id AND fingerprint = @fingerprint AND slots = @slots", row).ConfigureAwait(false)
                ?? await connection.QuerySingleAsync<int>(
                    """
                    INSERT INTO mapping (flow_id, number, fingerprint, slots)
                    VALUES (@Id, (SELECT coalesce(max(number), 0) + 1 FROM mapping WHERE flow_id = @Id), @fingerprint, @slots)
                    RETURNING number
                    """,
                    row).ConfigureAwait(false),
            ct);
    }

    /// <summary>The slot names of a mapping; empty for an unknown one.</summary>
    public async Task<IReadOnlyList<string>> SlotsAsync(long identity, int mapping, CancellationToken ct = default)
    {
        var slots = await _database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<string>(
                "SELECT slots FROM mapping WHERE flow_id = @identity AND number = @mapping", new { identity, mapping }),
            ct).ConfigureAwait(false);
        return slots is null ? [] : JsonSerializer.Deserialize<string[]>(slots)!;
    }

    /// <summary>What the flow's source, map and portal fields looked like at its last run, as JSON; null before the first.</summary>
    public Task<string?> ShapeAsync(long identity, CancellationToken ct = default) => _database.ReadAsync(
        connection => connection.QuerySingleOrDefaultAsync<string?>("SELECT shape FROM flow WHERE id = @identity", new { identity }), ct);

    /// <summary>Stores what they look like now.</summary>
    public Task SaveShapeAsync(long identity, string shape, CancellationToken ct = default) => _database.WriteAsync(
        connection => connection.ExecuteAsync("UPDATE flow SET shape = @shape WHERE id = @identity", new { identity, shape }), ct);

    /// <summary>How far the flow has read its source, as JSON; null where it reads all of it.</summary>
    public Task<string?> MarkAsync(long identity, CancellationToken ct = default) => _database.ReadAsync(
        connection => connection.QuerySingleOrDefaultAsync<string?>("SELECT mark FROM flow WHERE id = @identity", new { identity }), ct);

    /// <summary>Stores how far it has read.</summary>
    public Task SaveMarkAsync(long identity, string mark, CancellationToken ct = default) => _database.WriteAsync(
        connection => connection.ExecuteAsync("UPDATE flow SET mark = @mark WHERE id = @identity", new { identity, mark }), ct);

    private static async Task<string> PortalNameAsync(DbConnection connection, long portal) =>
        await connection.QuerySingleOrDefaultAsync<string>("SELECT name FROM portal WHERE id = @portal", new { portal }).ConfigureAwait(false) ?? "?";
}
