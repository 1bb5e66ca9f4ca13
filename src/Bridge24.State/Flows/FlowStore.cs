using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>Who each flow is.</summary>
public sealed class FlowStore
{
    private readonly SqliteFile _file;

    internal FlowStore(SqliteFile file) => _file = file;

    /// <summary>The identity of a flow that ran before; null otherwise.</summary>
    public Task<FlowIdentity?> FindAsync(long portal, string flow, CancellationToken ct = default) =>
        _file.ReadAsync(
            connection => connection.QuerySingleOrDefault<long?>(
                "SELECT id FROM flow WHERE portal_id = @portal AND name = @flow ORDER BY used DESC LIMIT 1", new { portal, flow }) is { } id
                ? new FlowIdentity(id, portal, flow)
                : null,
            ct);

    /// <summary>The flow's identity, made at its first run. A flow file that moved keeps it; another file with the same entity and key in the portal is refused.</summary>
    /// <exception cref="StateException">Two flows claim one identity.</exception>
    public Task<FlowIdentity> RegisterAsync(long portal, string flow, string file, string entity, string key, CancellationToken ct = default) =>
        _file.WriteAsync(
            connection =>
            {
                var row = new { portal, flow, file, entity, key };
                var known = connection.QuerySingleOrDefault<(string Name, string File)?>(
                    "SELECT name, file FROM flow WHERE portal_id = @portal AND entity = @entity AND key = @key", row);
                if (known is { } other && other.Name != flow && other.File != file)
                {
                    throw new StateException(
                        $"Two flows write \"{entity}\" by the key \"{key}\" on portal \"{PortalName(connection, portal)}\": \"{other.Name}\" ({other.File}) and \"{flow}\" ({file}). "
                        + $"Use \"origin:\" in one of them; if they are one flow that was moved and renamed, keep the name \"{other.Name}\".");
                }

                var id = connection.QuerySingle<long>(
                    """
                    INSERT INTO flow (portal_id, entity, key, name, file, used)
                    VALUES (@portal, @entity, @key, @flow, @file, (SELECT coalesce(max(used), 0) + 1 FROM flow))
                    ON CONFLICT (portal_id, entity, key) DO UPDATE SET name = excluded.name, file = excluded.file, used = excluded.used
                    RETURNING id
                    """,
                    row);
                return new FlowIdentity(id, portal, flow);
            },
            ct);

    /// <summary>The number (from 1) of a mapping: its fingerprint and slot names, stored when new.</summary>
    public Task<int> MappingAsync(FlowIdentity identity, long fingerprint, IReadOnlyList<string> slots, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var row = new { identity.Id, fingerprint, slots = JsonSerializer.Serialize(slots) };
        return _file.WriteAsync(
            connection => connection.QuerySingleOrDefault<int?>(
                    "SELECT number FROM mapping WHERE flow_id = @Id AND fingerprint = @fingerprint AND slots = @slots", row)
                ?? connection.QuerySingle<int>(
                    """
                    INSERT INTO mapping (flow_id, number, fingerprint, slots)
                    VALUES (@Id, (SELECT coalesce(max(number), 0) + 1 FROM mapping WHERE flow_id = @Id), @fingerprint, @slots)
                    RETURNING number
                    """,
                    row),
            ct);
    }

    /// <summary>The slot names of a mapping; empty for an unknown one.</summary>
    public Task<IReadOnlyList<string>> SlotsAsync(long identity, int mapping, CancellationToken ct = default) =>
        _file.ReadAsync<IReadOnlyList<string>>(
            connection => connection.QuerySingleOrDefault<string>(
                "SELECT slots FROM mapping WHERE flow_id = @identity AND number = @mapping", new { identity, mapping }) is { } slots
                ? JsonSerializer.Deserialize<string[]>(slots)!
                : [],
            ct);

    /// <summary>What the flow's source, map and portal fields looked like at its last run, as JSON; null before the first.</summary>
    public Task<string?> ShapeAsync(long identity, CancellationToken ct = default) =>
        _file.ReadAsync(connection => connection.QuerySingleOrDefault<string?>("SELECT shape FROM flow WHERE id = @identity", new { identity }), ct);

    /// <summary>Stores what they look like now.</summary>
    public Task SaveShapeAsync(long identity, string shape, CancellationToken ct = default) =>
        _file.WriteAsync(connection => connection.Execute("UPDATE flow SET shape = @shape WHERE id = @identity", new { identity, shape }), ct);

    private static string PortalName(SqliteConnection connection, long portal) =>
        connection.QuerySingleOrDefault<string>("SELECT name FROM portal WHERE id = @portal", new { portal }) ?? "?";
}
