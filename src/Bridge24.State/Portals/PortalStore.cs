using Bridge24.Client;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>Portals and their credentials.</summary>
public sealed class PortalStore
{
    private readonly SqliteFile _file;
    private readonly StateSecrets _secrets;

    internal PortalStore(SqliteFile file, StateSecrets secrets)
    {
        _file = file;
        _secrets = secrets;
    }

    /// <summary>Adds a portal, or replaces the credentials of the one with this name (names ignore case).</summary>
    /// <exception cref="StateException">The state cannot be written.</exception>
    public async Task<StoredPortal> SaveAsync(string name, WebhookUrl webhook, CallRate rate, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        var id = await SaveAsync(name, _secrets.Seal(webhook.Value.AbsoluteUri), null, rate, ct).ConfigureAwait(false);
        return new StoredPortal { Id = id, Name = name, Webhook = webhook, Rate = rate };
    }

    /// <summary>The same for a portal that is called as an application.</summary>
    /// <exception cref="StateException">The state cannot be written.</exception>
    public async Task<StoredPortal> SaveAsync(string name, StoredApplication application, CallRate rate, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(application);
        var id = await SaveAsync(name, [], _secrets.Seal(ApplicationJson.Write(application)), rate, ct).ConfigureAwait(false);
        return new StoredPortal { Id = id, Name = name, Application = application, Rate = rate };
    }

    /// <summary>All portals by name.</summary>
    /// <exception cref="StateException">A webhook cannot be decrypted.</exception>
    public async Task<IReadOnlyList<StoredPortal>> ListAsync(CancellationToken ct = default)
    {
        var rows = await _file.ReadAsync(
            connection => connection.Query<PortalRow>(
                """
                SELECT id AS Id, name AS Name, webhook AS Webhook, oauth AS OAuth, capacity AS Capacity, per_second AS PerSecond
                FROM portal WHERE removed = 0 ORDER BY name_key
                """).AsList(),
            ct).ConfigureAwait(false);
        return rows.ConvertAll(row => new StoredPortal
        {
            Id = row.Id,
            Name = row.Name,
            Webhook = row.OAuth is null ? WebhookUrl.Parse(_secrets.Open($"The webhook of portal \"{row.Name}\"", row.Webhook)) : null,
            Application = row.OAuth is { } oauth ? ApplicationJson.Read(_secrets.Open($"The application of portal \"{row.Name}\"", oauth)) : null,
            Rate = new CallRate(row.Capacity, row.PerSecond),
        });
    }

    /// <summary>Removes a portal with all that is known of it; false when there is none.</summary>
    /// <exception cref="StateException">The state cannot be written.</exception>
    public async Task<bool> RemoveAsync(string name, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(name);

        // It is gone at once; what hangs on it goes in steps, which a later removal ends should this one be cut off.
        var found = await _file.WriteAsync(
            connection => connection.Execute(
                "UPDATE portal SET removed = 1, name_key = char(10) || id, webhook = x'', oauth = NULL WHERE name_key = @key AND removed = 0",
                new { key = KeyOf(name) }),
            ct).ConfigureAwait(false);
        while (await _file.WriteAsync(Sweep, ct).ConfigureAwait(false) > 0)
        {
        }

        return found > 0;
    }

    private Task<long> SaveAsync(string name, byte[] webhook, byte[]? oauth, CallRate rate, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _file.WriteAsync(
            connection => connection.QuerySingle<long>(
                """
                INSERT INTO portal (name, name_key, webhook, oauth, capacity, per_second)
                VALUES (@name, @nameKey, @webhook, @oauth, @Capacity, @PerSecond)
                ON CONFLICT (name_key) DO UPDATE
                SET name = excluded.name, webhook = excluded.webhook, oauth = excluded.oauth, capacity = excluded.capacity, per_second = excluded.per_second
                RETURNING id
                """,
                new { name, nameKey = KeyOf(name), webhook, oauth, rate.Capacity, rate.PerSecond }),
            ct);
    }

    private static string KeyOf(string name) => name.Trim().ToUpperInvariant();

    private static int Sweep(SqliteConnection connection)
    {
        const string Flows = "SELECT flow.id FROM flow JOIN portal ON portal.id = flow.portal_id WHERE portal.removed = 1";
        string[] steps =
        [
            $"DELETE FROM change WHERE id IN (SELECT id FROM change WHERE run_id IN (SELECT id FROM run WHERE flow_id IN ({Flows})) LIMIT @MaxRows)",
            $"DELETE FROM link WHERE (flow_id, key) IN (SELECT flow_id, key FROM link WHERE flow_id IN ({Flows}) LIMIT @MaxRows)",
            $"DELETE FROM intent WHERE (flow_id, key) IN (SELECT flow_id, key FROM intent WHERE flow_id IN ({Flows}) LIMIT @MaxRows)",
            $"DELETE FROM dead_letter WHERE id IN (SELECT id FROM dead_letter WHERE flow_id IN ({Flows}) LIMIT @MaxRows)",
            $"DELETE FROM mapping WHERE flow_id IN ({Flows})",
            $"DELETE FROM run WHERE id IN (SELECT id FROM run WHERE flow_id IN ({Flows}) LIMIT @MaxRows)",
            "DELETE FROM flow WHERE portal_id IN (SELECT id FROM portal WHERE removed = 1)",
            "DELETE FROM portal WHERE removed = 1",
        ];
        foreach (var step in steps)
        {
            var deleted = connection.Execute(step, new { SqliteFile.MaxRows });
            if (deleted > 0)
            {
                return deleted;
            }
        }

        return 0;
    }

    private sealed class PortalRow
    {
        public long Id { get; init; }

        public string Name { get; init; } = "";

        public byte[] Webhook { get; init; } = [];

        public byte[]? OAuth { get; init; }

        public double Capacity { get; init; }

        public double PerSecond { get; init; }
    }
}
