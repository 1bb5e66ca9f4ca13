using System.Data.Common;
using Dapper;

namespace Bridge24.State;

/// <summary>Erases what the state knows of a key: a person's right under the laws on personal data.</summary>
public sealed class Eraser
{
    private const string Flows = """
        SELECT flow.id FROM flow JOIN portal ON portal.id = flow.portal_id
        WHERE portal.removed = 0 AND (CAST(@flow AS text) IS NULL OR flow.name = @flow) AND (CAST(@portal AS text) IS NULL OR portal.name_key = upper(@portal))
        """;

    private readonly StateDatabase _database;

    internal Eraser(StateDatabase database) => _database = database;

    /// <summary>Erases history, dead letters and links of a key, and overwrites where they stood in the file.</summary>
    /// <param name="key">The source's key.</param>
    /// <param name="flow">The flow's name; null for all flows.</param>
    /// <param name="portal">The portal's name; null for all portals.</param>
    /// <param name="ct">Stops before anything is erased.</param>
    /// <exception cref="StateException">A request of the key is not settled; nothing was erased.</exception>
    public async Task<Erased> EraseAsync(string key, string? flow = null, string? portal = null, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        var named = new { key, flow, portal = portal?.Trim() };
        return await _database.EraseAsync(
            async connection =>
            {
                if (await connection.QuerySingleAsync<long>($"SELECT count(*) FROM intent WHERE key = @key AND flow_id IN ({Flows})", named).ConfigureAwait(false) > 0)
                {
                    throw new StateException($"A request of key \"{key}\" is not settled: without the state its record could be made twice. Run its flow, then forget it.");
                }

                return await EraseAsync(connection, named).ConfigureAwait(false);
            },
            ct).ConfigureAwait(false);
    }

    /// <summary>The copies of the state that earlier versions left when it was migrated: what was erased may stand in them.</summary>
    public IReadOnlyList<string> Copies() => _database.Copies();

    private static async Task<Erased> EraseAsync(DbConnection connection, object named)
    {
        var changes = await connection.ExecuteAsync($"DELETE FROM change WHERE key = @key AND run_id IN (SELECT id FROM run WHERE flow_id IN ({Flows}))", named).ConfigureAwait(false);
        var letters = await connection.ExecuteAsync($"DELETE FROM dead_letter WHERE key = @key AND flow_id IN ({Flows})", named).ConfigureAwait(false);
        var links = await connection.ExecuteAsync($"DELETE FROM link WHERE key = @key AND flow_id IN ({Flows})", named).ConfigureAwait(false);
        return new Erased(changes, letters, links);
    }
}
