using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>Erases what the state knows of a key: a person's right under the laws on personal data.</summary>
public sealed class Eraser
{
    private const string Flows = """
        SELECT flow.id FROM flow JOIN portal ON portal.id = flow.portal_id
        WHERE portal.removed = 0 AND (@flow IS NULL OR flow.name = @flow) AND (@portal IS NULL OR portal.name_key = upper(@portal))
        """;

    private readonly SqliteFile _file;

    internal Eraser(SqliteFile file) => _file = file;

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
        var erased = await _file.WriteAsync(
            connection =>
            {
                if (connection.QuerySingle<long>($"SELECT count(*) FROM intent WHERE key = @key AND flow_id IN ({Flows})", named) > 0)
                {
                    throw new StateException($"A request of key \"{key}\" is not settled: without the state its record could be made twice. Run its flow, then forget it.");
                }

                return Erase(connection, named);
            },
            ct).ConfigureAwait(false);
        await _file.ReadAsync(connection => connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)"), ct).ConfigureAwait(false);
        return erased;
    }

    /// <summary>The copies of the state that earlier versions left when it was migrated: what was erased may stand in them.</summary>
    public IReadOnlyList<string> Copies()
    {
        var folder = Path.GetDirectoryName(_file.Path)!;
        var pattern = Path.GetFileName(_file.Path) + ".v*";
        return [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)];
    }

    private static Erased Erase(SqliteConnection connection, object named)
    {
        // Deleted rows stay readable in a file's free pages unless they are overwritten.
        connection.Execute("PRAGMA secure_delete = ON");
        var changes = connection.Execute($"DELETE FROM change WHERE key = @key AND run_id IN (SELECT id FROM run WHERE flow_id IN ({Flows}))", named);
        var letters = connection.Execute($"DELETE FROM dead_letter WHERE key = @key AND flow_id IN ({Flows})", named);
        var links = connection.Execute($"DELETE FROM link WHERE key = @key AND flow_id IN ({Flows})", named);
        connection.Execute("PRAGMA secure_delete = OFF");
        return new Erased(changes, letters, links);
    }
}
